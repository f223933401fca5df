import type { FrameClock } from "../timeline/frameClock";
import { createPlayhead, type Playhead } from "../timeline/playhead";
import type { Tempos } from "../timeline/tempo";
import type { Timeline } from "../timeline/timeline";
import type { Selection } from "./selection";
import { BUILT_SETTINGS, isStepping, type Settings, type Surroundings } from "./settings";
import { createStore, type Readable, type Store } from "./store";

/** What is live from the first moment of a page on, and stays so when facts and words grow around it. */
export interface Live {
  readonly playhead: Playhead;
  readonly settings: Store<Settings>;
  readonly surroundings: Readable<Surroundings>;
  readonly selection: Store<Selection | null>;
  /** What the pointer or the focus is on now; the selection outlives it. */
  readonly hovered: Store<Selection | null>;
  /** Whether a pointer holds the scrubber. */
  readonly held: Store<boolean>;
  /** Lets go of the surroundings and the frame clock. */
  dispose(): void;
}

interface LiveParts {
  readonly timeline: Timeline;
  readonly clock: FrameClock;
  readonly tempos: Tempos;
  readonly settings: Settings;
  readonly surroundings: Readable<Surroundings>;
}

export function createLive({ timeline, clock, tempos, settings: chosen, surroundings }: LiveParts): Live {
  const settings = createStore(chosen, BUILT_SETTINGS);
  const playhead = createPlayhead({ timeline, clock, tempos });
  const applyMotion = () => playhead.setStepping(isStepping(settings.get(), surroundings.get()));
  applyMotion();
  settings.subscribe(applyMotion);
  const leaveSurroundings = surroundings.subscribe(applyMotion);
  return {
    playhead,
    settings,
    surroundings,
    selection: createStore<Selection | null>(null),
    hovered: createStore<Selection | null>(null),
    held: createStore(false),
    dispose() {
      leaveSurroundings();
      playhead.dispose();
    },
  };
}
