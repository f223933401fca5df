import type { FrameClock } from "../timeline/frameClock";

/** The browser's own frames: the only place that asks for them on behalf of the playhead. */
export const rafFrameClock: FrameClock = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
};
