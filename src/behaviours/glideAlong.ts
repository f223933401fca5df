import type { Axis } from "../timeline/axis";
import type { Playhead } from "../timeline/playhead";
import { type MoveAlong, moveAlong } from "./moveAlong";
import { keepAttributes } from "./setAttributes";

/** How far ahead the way of the playhead is handed over, and in what steps it is looked at, in milliseconds. */
const AHEAD_MS = 3000;
const STEP_MS = 25;
/** How far from the playhead a part may be, as a share of the axis: about half a pixel. */
const TOLERANCE = 1 / 2500;
/** Shares closer than this to a straight way belong to it. */
const STRAIGHT = 1e-6;

/**
 * Lets the browser itself move the parts while time plays: it is given the way that the playhead will go, which the
 * compositor follows without the page laying its layers out anew in each frame, and in step where frames of the page are
 * late. The playhead stays the owner: as soon as it stands elsewhere than foreseen, the way is given anew.
 */
export const glideAlong: MoveAlong = (parts, session, axis) => {
  const { playhead } = session;
  const clock = document.timeline;
  if (!clock || parts.some(({ element }) => !element.animate)) return moveAlong(parts, session, axis);
  const undo = parts.map(({ element }) => keepAttributes(element, ["style"]));
  let animations: Animation[] = [];
  let way: readonly number[] = [];
  let begun = 0;

  function stop(): void {
    for (const animation of animations) animation.cancel();
    animations = [];
  }

  function begin(now: number): void {
    stop();
    way = wayAhead(playhead, axis);
    begun = now;
    const corners = cornersOf(way);
    animations = parts.map(({ element, transformAt }) => {
      const frames = corners.map((index) => ({
        offset: index / (way.length - 1),
        transform: transformAt(way[index] as number),
      }));
      const animation = element.animate(frames, { duration: AHEAD_MS, fill: "forwards" });
      animation.startTime = now;
      return animation;
    });
  }

  function follow(): void {
    const { at, isPlaying, isStepping } = playhead.get();
    const share = axis.position(at);
    const now = Number(clock.currentTime);
    if (!isPlaying || isStepping) {
      for (const { element, transformAt } of parts) element.style.transform = transformAt(share);
      stop();
      return;
    }
    const isForeseen = animations.length > 0 && Math.abs(shareAfter(way, now - begun) - share) <= TOLERANCE;
    if (!isForeseen) begin(now);
  }

  undo.push(playhead.subscribe(follow), stop);
  follow();
  return () => {
    for (const step of undo) step();
  };
};

/** Where on the axis the playhead will stand, step by step from now on. */
function wayAhead(playhead: Playhead, axis: Axis): number[] {
  return Array.from({ length: AHEAD_MS / STEP_MS + 1 }, (_, index) =>
    axis.position(playhead.instantIn((index * STEP_MS) / 1000)),
  );
}

/** The steps between which the way is straight and even. */
function cornersOf(way: readonly number[]): number[] {
  const at = (index: number) => way[index] as number;
  return [...way.keys()].filter((index) => {
    if (index === 0 || index === way.length - 1) return true;
    return Math.abs(at(index - 1) + at(index + 1) - 2 * at(index)) > STRAIGHT;
  });
}

/** Where the way has come to after so many milliseconds; NaN when it has ended. */
function shareAfter(way: readonly number[], ms: number): number {
  const step = ms / STEP_MS;
  const index = Math.floor(step);
  const from = way[index] ?? Number.NaN;
  const to = way[index + 1] ?? Number.NaN;
  return from + (to - from) * (step - index);
}
