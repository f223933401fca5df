/** Calls back after changes; returns the leaving. */
export type Subscribe = (listener: () => void) => () => void;

/** What is told of every change, but less often than changes come while time is moving. */
export interface Pace {
  /** For what stands in sight: soon. */
  readonly inSight: Subscribe;
  /** For what nobody sees at the moment. */
  readonly outOfSight: Subscribe;
}

const IN_SIGHT_MS = 150;
const OUT_OF_SIGHT_MS = 1000;
/** Of the time of a slow machine words take one part in so many, until that would have those in sight wait for `LATEST_MS`. */
const SHARE = 40;
const LATEST_MS = 250;

/** Tells of every change at once. */
export const atOnce = (changes: Subscribe): Pace => ({ inSight: changes, outOfSight: changes });

/**
 * Words and tables need not follow each frame of a drag or of playing, and would cost more than all that moves: while
 * `isMoving` they are told of changes so seldom that the frames stay free, by what telling them took before, and of the
 * last one as soon as changes rest. A step is told at once.
 */
export function paced(changes: Subscribe, isMoving: () => boolean): Pace {
  return {
    inSight: rarely(changes, isMoving, IN_SIGHT_MS),
    outOfSight: rarely(changes, isMoving, OUT_OF_SIGHT_MS),
  };
}

function rarely(changes: Subscribe, isMoving: () => boolean, ms: number): Subscribe {
  const listeners = new Set<() => void>();
  let leave: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let wait = ms;
  /** When the first change was heard that nobody has been told of, and the last one. */
  let first = 0;
  let last = 0;

  function stop(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  function tell(): void {
    stop();
    for (const listener of [...listeners]) listener();
  }

  function tellWhenDue(): void {
    const now = performance.now();
    const left = Math.min(first + wait, last + ms) - now;
    if (left > 0) {
      timer = setTimeout(tellWhenDue, left);
      return;
    }
    tell();
    // Views that have been told render before this.
    queueMicrotask(() => {
      wait = Math.max(ms, Math.min(LATEST_MS, SHARE * (performance.now() - now)));
    });
  }

  function hear(): void {
    last = performance.now();
    if (!isMoving()) tell();
    else if (timer === null) {
      first = last;
      tellWhenDue();
    }
  }

  return (listener) => {
    listeners.add(listener);
    leave ??= changes(hear);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      leave?.();
      leave = null;
      stop();
    };
  };
}
