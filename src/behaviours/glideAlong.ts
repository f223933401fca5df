import { keepStyles, type MoveAlong, moveAlong, place } from "./moveAlong";

/** How far ahead the way of the playhead is handed over, and in what steps it is looked at, in milliseconds. */
const AHEAD_MS = 3000;
const STEP_MS = 25;
const STEPS = [...Array(AHEAD_MS / STEP_MS + 1).keys()];
/** How far from the playhead a part may be, as a share of the axis: about half a pixel. */
const TOLERANCE = 1 / 2500;

/**
 * Lets the browser itself move the parts while time plays: it is given the way that the playhead will go, which the
 * compositor follows without the page laying its layers out anew in each frame, and in step where frames of the page are
 * late. The playhead stays the owner: as soon as it stands elsewhere than foreseen, the way is given anew.
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

  function stop(): void {
    for (const animation of animations) animation.cancel();
    animations = [];
    way = [];
  }

  function begin(now: number): void {
    stop();
    way = STEPS.map((step) => axis.position(playhead.instantIn((step * STEP_MS) / 1000)));
    begun = now;
    animations = parts.map(({ element, transformAt }) => {
      const transform = way.map(transformAt);
      const animation = element.animate({ transform }, { duration: AHEAD_MS, fill: "forwards" });
      animation.startTime = now;
      return animation;
    });
  }

  function follow(): void {
    const { at, isPlaying, isStepping } = playhead.get();
    const share = axis.position(at);
    const now = Number(clock.currentTime);
    if (!isPlaying || isStepping) {
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
