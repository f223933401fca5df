import type { FrameClock } from "../../src/timeline/frameClock";

export interface ManualFrameClock extends FrameClock {
  /** Lets `ms` pass and calls what was requested before. */
  frame(ms?: number): void;
  /** Runs frames of `ms` until `seconds` have passed. */
  run(seconds: number, ms?: number): void;
  /** How many requests wait for the next frame. */
  readonly pending: number;
  /** How many frames have been requested in all. */
  readonly requested: number;
}

/** A frame clock that a test steps by hand. */
export function createManualFrameClock(now = 1000): ManualFrameClock {
  let handles = 0;
  let waiting = new Map<number, (timestampMs: number) => void>();
  const clock: ManualFrameClock = {
    request(callback) {
      handles += 1;
      waiting.set(handles, callback);
      return handles;
    },
    cancel(handle) {
      waiting.delete(handle);
    },
    frame(ms = 16) {
      now += ms;
      const due = waiting;
      waiting = new Map();
      for (const callback of due.values()) callback(now);
    },
    run(seconds, ms = 16) {
      const frames = Math.round((seconds * 1000) / ms);
      for (let count = 0; count < frames; count += 1) clock.frame(ms);
    },
    get pending() {
      return waiting.size;
    },
    get requested() {
      return handles;
    },
  };
  return clock;
}
