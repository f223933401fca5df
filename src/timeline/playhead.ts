import { clamp } from "./clamp";
import type { FrameClock } from "./frameClock";
import type { Instant } from "./instant";
import { createListeners } from "./listeners";
import { nextStop, type StepUnit, stepFrom } from "./positionInStory";
import { createStopwatch } from "./stopwatch";
import type { Tempos } from "./tempo";
import type { Timeline } from "./timeline";

export type Rate = 0.5 | 1 | 2 | 4;
export const RATES: readonly Rate[] = [0.5, 1, 2, 4];

export interface PlayheadState {
  readonly at: Instant;
  readonly isPlaying: boolean;
  readonly rate: Rate;
  readonly isLooping: boolean;
  /** Playing rests at events until their headline can be read. */
  readonly isResting: boolean;
  /** Playing jumps from event to event instead of gliding (reduced motion). */
  readonly isStepping: boolean;
}

/** The single owner of time. `get` returns the same object until something changes. */
export interface Playhead {
  readonly timeline: Timeline;
  get(): PlayheadState;
  /** How the playhead of a page stands that nobody has touched: at rest, at the opening. */
  getBuilt(): PlayheadState;
  subscribe(listener: () => void): () => void;
  /** While it plays: where it will stand after so many seconds, if nothing comes between. */
  instantIn(seconds: number): Instant;
  /** Clamped to the timeline; what plays keeps playing from there, its rest there included. */
  seek(at: Instant): void;
  /** Moves to the neighbouring stop, event or midnight and, as in most players, pauses. */
  step(direction: 1 | -1, to?: StepUnit): void;
  /** At the end, starts over from the opening. */
  play(): void;
  pause(): void;
  toggle(): void;
  setRate(rate: Rate): void;
  setLooping(isLooping: boolean): void;
  setResting(isResting: boolean): void;
  setStepping(isStepping: boolean): void;
  /** For headlines of other lengths, as in another language. */
  setTempos(tempos: Tempos): void;
  /** Requests no frame and calls no listener any more. */
  dispose(): void;
}

export interface PlayheadOptions extends Partial<Omit<PlayheadState, "isPlaying">> {
  readonly timeline: Timeline;
  readonly clock: FrameClock;
  readonly tempos: Tempos;
}

/** A paused playhead at `at`, else at the opening. Frames are requested only while it plays. */
export function createPlayhead(options: PlayheadOptions): Playhead {
  const { timeline, clock } = options;
  const { start, end, opening } = timeline;
  const within = (at: Instant) => clamp(at, start, end);
  const listeners = createListeners();
  let { tempos } = options;
  const built: PlayheadState = {
    at: within(opening),
    isPlaying: false,
    rate: 1,
    isLooping: false,
    isResting: true,
    isStepping: false,
  };
  const { at = opening, rate, isLooping, isResting, isStepping } = { ...built, ...options };
  let state: PlayheadState = { ...built, at: within(at), rate, isLooping, isResting, isStepping };
  /** The tempo's seconds or, when stepping, the seconds since the last jump. */
  const stopwatch = createStopwatch(state.rate);
  let dwell = 0;
  let handle: number | null = null;
  let isDisposed = false;

  const tempo = () => (state.isResting ? tempos.resting() : tempos.gliding());

  function update(change: Partial<PlayheadState>) {
    if (isDisposed) return;
    for (const key in change) {
      if (change[key as keyof PlayheadState] === state[key as keyof PlayheadState]) continue;
      state = { ...state, ...change };
      listeners.notify();
      return;
    }
  }

  function request() {
    if (handle === null && state.isPlaying && !isDisposed) handle = clock.request(onFrame);
  }

  function onFrame(timestampMs: number) {
    handle = null;
    stopwatch.tick(timestampMs);
    request();
    if (state.isStepping) jump();
    else glide();
  }

  function glide() {
    const seconds = stopwatch.read();
    if (seconds < tempo().duration) update({ at: within(tempo().instantAt(seconds)) });
    else finish();
  }

  function jump() {
    if (stopwatch.read() < dwell) return;
    const next = nextStop(timeline, state.at, "event");
    if (next) moveTo(next.at);
    else finish();
  }

  function finish() {
    if (state.isLooping) moveTo(opening);
    else halt({ at: end });
  }

  /** Sets the stopwatch to an instant: as one arrives there, or once its rest is over. */
  function wind(at: Instant, by: "arrivalAt" | "secondsAt", isStepping = state.isStepping) {
    stopwatch.set(isStepping ? 0 : tempo()[by](at));
    dwell = tempo().dwellAt(at);
  }

  /** Makes playing go on from where the playhead stands, without a further rest. What does not play has no tempo. */
  function goOn(isStepping?: boolean) {
    if (state.isPlaying) wind(state.at, "secondsAt", isStepping);
  }

  function moveTo(to: Instant) {
    if (Number.isNaN(to)) return;
    const at = within(to);
    if (state.isPlaying) wind(at, "arrivalAt");
    update({ at });
  }

  function halt(change: Partial<PlayheadState> = {}) {
    if (handle !== null) clock.cancel(handle);
    handle = null;
    stopwatch.halt();
    update({ ...change, isPlaying: false });
  }

  function play() {
    if (state.isPlaying || isDisposed) return;
    if (state.at < end) {
      wind(state.at, "secondsAt");
      dwell = 0;
    } else {
      wind(opening, "arrivalAt");
      moveTo(opening);
    }
    update({ isPlaying: true });
    request();
  }

  return {
    timeline,
    get: () => state,
    getBuilt: () => built,
    subscribe: listeners.subscribe,
    instantIn: (seconds) => within(tempo().instantAt(stopwatch.read() + seconds * state.rate)),
    seek: moveTo,
    step(direction, to = "stop") {
      halt({ at: within(stepFrom(timeline, state.at, direction, to) ?? state.at) });
    },
    play,
    pause: () => halt(),
    toggle: () => (state.isPlaying ? halt() : play()),
    setRate(rate) {
      stopwatch.setRate(rate);
      update({ rate });
    },
    setLooping: (isLooping) => update({ isLooping }),
    setResting(isResting) {
      if (isResting === state.isResting) return;
      update({ isResting });
      goOn();
    },
    setStepping(isStepping) {
      goOn(isStepping);
      update({ isStepping });
    },
    setTempos(next) {
      tempos = next;
      goOn();
    },
    dispose() {
      halt();
      isDisposed = true;
      listeners.clear();
    },
  };
}
