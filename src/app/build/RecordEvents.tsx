import { useLanguage } from "../../bindings/useLanguage";
import type { BackgroundEvent, MissionEvent } from "../../model/mission";
import type { MissionText } from "../../model/schema/text";
import { RecordSources } from "./RecordSources";

interface RecordEventsProps {
  readonly title: string;
  readonly events: readonly (MissionEvent | BackgroundEvent)[];
  readonly told: MissionText["events"];
}

/**
 * Events in the order in which they are told, each with its date, its text and its sources. By the `data-`
 * attributes a script takes the words of an event from here: such a part holds the words alone.
 */
export function RecordEvents({ title, events, told }: RecordEventsProps) {
  const { words } = useLanguage();
  return (
    <section>
      <h2>{title}</h2>
      <ol>
        {events.map(({ id, when, evidence }) => (
          <li key={id} id={id} data-event={id}>
            <p className="date" data-part="date">
              {words.formatSpan(when)}
            </p>
            <h3 data-part="headline">{told[id]?.headline}</h3>
            <p data-part="text">{told[id]?.text}</p>
            <RecordSources ids={evidence.sources} />
          </li>
        ))}
      </ol>
    </section>
  );
}
