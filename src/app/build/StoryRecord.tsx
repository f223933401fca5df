import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { languages } from "../../i18n/languages";
import { tellScene } from "../../telling/tellScene";
import { RecordContingents } from "./RecordContingents";
import { RecordDisagreements } from "./RecordDisagreements";
import { RecordEvents } from "./RecordEvents";
import { RecordFigures } from "./RecordFigures";
import { RecordMovements } from "./RecordMovements";
import { RecordNotes } from "./RecordNotes";
import { RecordSites } from "./RecordSites";
import { RecordSources } from "./RecordSources";

interface StoryRecordProps {
  /** Address of the page in another language. */
  readonly addressOf: (tag: string) => string;
  /** Sources that nothing else in it names. */
  readonly further: readonly string[];
}

/** All that the page can tell, as a document: for readers without scripts, printers and search engines. */
export function StoryRecord({ addressOf, further }: StoryRecordProps) {
  const { mission, scenes } = useSession();
  const { words, text } = useLanguage();
  const { m } = words;
  return (
    <>
      <p className="note-scripts">{m.playingNeedsScripts()}</p>
      <nav className="languages" aria-label={m.language()}>
        {languages
          .filter(({ tag }) => tag !== words.language)
          .map(({ tag, name }) => (
            <a key={tag} href={addressOf(tag)} hrefLang={tag} lang={tag}>
              {name}
            </a>
          ))}
      </nav>
      <p>{text.summary}</p>
      <section>
        <h2>{m.whatIsShownNow()}</h2>
        <p className="shown">{tellScene(scenes.get(), mission, text, words).join(" ")}</p>
      </section>
      <RecordContingents />
      <RecordEvents title={m.eventsListTitle()} events={mission.events} told={text.events} />
      <RecordEvents
        title={text.phases["background"]?.name ?? m.background()}
        events={mission.backgroundEvents}
        told={text.backgroundEvents}
      />
      <RecordMovements />
      <RecordSites />
      <RecordFigures />
      <RecordDisagreements />
      <RecordNotes />
      {further.length > 0 && (
        <section>
          <h2>{m.furtherSources()}</h2>
          <RecordSources ids={further} />
        </section>
      )}
    </>
  );
}
