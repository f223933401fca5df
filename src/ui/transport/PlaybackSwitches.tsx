import { useId } from "react";
import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { usePlayhead } from "../../bindings/usePlayhead";
import { TransportIcon } from "./TransportIcon";

/** Whether the story starts over at its end, and whether it waits at events to be read. */
export function PlaybackSwitches() {
  const { playhead } = useSession();
  const { m } = useLanguage().words;
  const isLooping = usePlayhead((state) => state.isLooping);
  const isResting = usePlayhead((state) => state.isResting);
  const help = useId();
  return (
    <>
      <button
        type="button"
        className="button transport-switch"
        aria-pressed={isLooping}
        title={m.loop()}
        onClick={() => playhead.setLooping(!isLooping)}
      >
        <TransportIcon icon="loop" />
        <span>{m.loop()}</span>
      </button>
      <button
        type="button"
        className="button transport-switch"
        aria-pressed={isResting}
        aria-describedby={help}
        title={m.restAtEvents()}
        onClick={() => playhead.setResting(!isResting)}
      >
        <TransportIcon icon="rest" />
        <span>{m.restAtEvents()}</span>
      </button>
      <span id={help} className="visually-hidden">
        {m.restAtEventsHelp()}
      </span>
    </>
  );
}
