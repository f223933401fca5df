import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { RecordSources } from "./RecordSources";

/** What belongs to no single event, what nobody published, and how to read the map and the figures. */
export function RecordNotes() {
  const { mission } = useSession();
  const { words, text } = useLanguage();
  const { m } = words;
  return (
    <section>
      <h2>{m.notesTitle()}</h2>
      <ul className="entries">
        {mission.notes.map(({ id, sources }) => (
          <li key={id}>
            <h3>{text.notes[id]?.title}</h3>
            <p>{text.notes[id]?.text}</p>
            {sources.length > 0 && <RecordSources ids={sources} />}
          </li>
        ))}
      </ul>
      {[m.forceHelp(), m.schematic(), m.borderPolicy(), m.capitalNote(), m.daysInAlmaty()].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
