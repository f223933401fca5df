import { keepStyles, type MoveAlong, moveAlong, place } from "./moveAlong";

/** How far ahead the way of the playhead is handed over, and in what steps it is looked at, in milliseconds. */
const AHEAD_MS = 3000;
const STEP_MS = 25;
const STEPS = [...Array(AHEAD_MS / STEP_MS + 1).keys()];
/** How far from the playhead a part may be, as a share of the axis: about half a pixel. */
const TOLERANCE = 1 / 2500;

/**
 * Lets the browser itself move the parts while time plays: it is given the way that the playhead will go, which the
 * compositor follows without the page laying its layers out anew in each frame. The playhead stays the owner: as soon as it
 * stands elsewhere than foreseen, the way is given anew. No way leads out of a rest, in which the playhead tells nothing.
 */
export const glideAlong: MoveAlong = (parts, session, axis) => {
  const { playhead } = session;
  const clock = document.timeline;
  if (!clock) return moveAlong(parts, session, axis);
  const undo = keepStyles(parts);
  let animations: Animation[] = [];
  /** Where on the axis the playhead will stand, step by step since `begun`. */
  let way: readonly number[] = [];
  let begun = 0;
  let mode: string | null = null;

  function stop(): void {
    for (const animation of animations) animation.cancel();
    animations = [];
    way = [];
  }

  function wayAhead(): number[] {
    const ahead: number[] = [];
    let isAtRest = false;
    for (const step of STEPS) {
      const last = ahead.at(-1);
      const share = axis.position(playhead.instantIn((step * STEP_MS) / 1000));
      isAtRest ||= share === last;
      ahead.push((isAtRest && last) || share);
    }
    return ahead;
  }

  function begin(now: number): void {
    stop();
    way = wayAhead();
    begun = now;
    animations = parts.map(({ element, transformAt }) => {
      const transform = way.map(transformAt);
      const animation = element.animate({ transform }, { duration: AHEAD_MS, fill: "forwards" });
      animation.startTime = now;
      return animation;
    });
  }

  function follow(): void {
    const { at, isPlaying, isStepping, isResting } = playhead.get();
    const share = axis.position(at);
    const now = Number(clock.currentTime);
    const before = mode;
    mode = isPlaying && !isStepping ? `rests ${isResting}` : null;
    // It tells that it plays or rests in another way before the first frame of that.
    if (mode === null || mode !== before) {
      place(parts, share);
      stop();
      // What is not a number is farther away too.
    } else if (!(Math.abs(shareAfter(way, now - begun) - share) <= TOLERANCE)) begin(now);
  }

  undo.push(playhead.subscribe(follow), stop);
  follow();
  return () => {
    for (const step of undo) step();
  };
};

/** Where the way has come to after so many milliseconds; NaN when it has ended. */
function shareAfter(way: readonly number[], ms: number): number {
  const step = Math.floor(ms / STEP_MS);
  const { [step]: from = Number.NaN, [step + 1]: to = Number.NaN } = way;
  return from + (to - from) * (ms / STEP_MS - step);
}
