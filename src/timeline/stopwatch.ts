const LONGEST_GAP_MS = 100;
const FRAME_MS = 1000 / 60;

/** Seconds of playing, told by the timestamps of frames alone. */
export interface Stopwatch {
  read(): number;
  set(seconds: number): void;
  setRate(rate: number): void;
  /** A frame has come. A gap of over 100 ms (a hidden page wakes up) counts as one frame. */
  tick(timestampMs: number): void;
  /** The next frame only starts the count again. */
  halt(): void;
}

/** Measures from where it was set or its rate changed, and so does not drift with the number of frames. */
export function createStopwatch(rate: number): Stopwatch {
  let base = 0;
  let origin = 0;
  let last: number | null = null;

  const read = () => base + (last === null ? 0 : ((last - origin) / 1000) * rate);
  function set(seconds: number) {
    base = seconds;
    if (last !== null) origin = last;
  }
  return {
    read,
    set,
    setRate(next) {
      set(read());
      rate = next;
    },
    tick(timestampMs) {
      const gap = last === null ? 0 : timestampMs - last;
      if (last === null) origin = timestampMs;
      else if (gap > LONGEST_GAP_MS) origin += gap - FRAME_MS;
      else if (gap < 0) origin += gap;
      last = timestampMs;
    },
    halt() {
      set(read());
      last = null;
    },
  };
}
