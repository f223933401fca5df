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

/** Tells of every change at once. */
export const atOnce = (changes: Subscribe): Pace => ({ inSight: changes, outOfSight: changes });

/**
 * Words and tables need not follow each frame of a drag or of playing, and would cost more than all that moves: while
 * `isMoving` they are told of changes so seldom that the frames stay free, and of the last one always. A step is told at
 * once.
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

  function tell(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    for (const listener of [...listeners]) listener();
  }

  function hear(): void {
    if (!isMoving()) tell();
    else timer ??= setTimeout(tell, ms);
  }

  return (listener) => {
    listeners.add(listener);
    leave ??= changes(hear);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      leave?.();
      leave = null;
      if (timer !== null) clearTimeout(timer);
      timer = null;
    };
  };
}
