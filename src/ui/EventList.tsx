import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useScene } from "../bindings/useScene";
import { useShown } from "../bindings/useShown";
import type { BackgroundEvent, MissionEvent } from "../model/mission";
import type { MissionText } from "../model/schema/text";
import { Fold } from "./Fold";

interface EventsProps {
  readonly title: string;
  readonly events: readonly (MissionEvent | BackgroundEvent)[];
  readonly told: MissionText["events"];
}

function Events({ title, events, told }: EventsProps) {
  const { playhead } = useSession();
  const { words } = useLanguage();
  const current = useScene((scene) => scene.eventId);
  return (
    <Fold summary={title}>
      <ol className="events">
        {events.map(({ id, when, stop }) => (
          <li key={id}>
            <button
              type="button"
              className="link-button"
              aria-current={id === current ? "step" : undefined}
              onClick={() => playhead.seek(stop)}
            >
              <span>{words.formatSpan(when)}</span> {told[id]?.headline}
            </button>
          </li>
        ))}
      </ol>
    </Fold>
  );
}

/** Every event with its date; each seeks to its moment. */
export function EventList() {
  const { events, backgroundEvents } = useShown();
  const { words, text } = useLanguage();
  return (
    <>
      <Events title={words.m.eventsListTitle()} events={events} told={text.events} />
      <Events
        title={text.phases["background"]?.name ?? words.m.background()}
        events={backgroundEvents}
        told={text.backgroundEvents}
      />
    </>
  );
}
