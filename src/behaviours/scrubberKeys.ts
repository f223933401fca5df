import type { CoreSession } from "../session/coreSession";
import type { Playhead } from "../timeline/playhead";

const ACTIONS: Readonly<Record<string, (playhead: Playhead) => void>> = {
  ArrowRight: (playhead) => playhead.step(1),
  ArrowUp: (playhead) => playhead.step(1),
  ArrowLeft: (playhead) => playhead.step(-1),
  ArrowDown: (playhead) => playhead.step(-1),
  PageUp: (playhead) => playhead.step(1, "day"),
  PageDown: (playhead) => playhead.step(-1, "day"),
  Home: (playhead) => playhead.seek(playhead.timeline.stops[0]?.at ?? playhead.timeline.start),
  End: (playhead) => playhead.seek(playhead.timeline.stops.at(-1)?.at ?? playhead.timeline.end),
};

/** What a key does while the slider has the focus; the native steps of a range are too fine to be of use. */
export function scrubberKeys(input: HTMLInputElement, { playhead, settings }: CoreSession): () => void {
  function press(event: KeyboardEvent) {
    if (settings.get().view === "present") return;
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = ACTIONS[event.key];
    if (act) act(playhead);
    else if (event.key !== " ") return;
    else if (!event.repeat) playhead.toggle();
    event.preventDefault();
  }
  input.addEventListener("keydown", press);
  return () => input.removeEventListener("keydown", press);
}
