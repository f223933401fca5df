/** Calls back after changes; returns the leaving. */
export type Subscribe = (listener: () => void) => () => void;

/** What is told of every change, but less often than changes come while time moves on without a rest. */
export interface Pace {
  /** For what stands in sight: at once where nothing has changed for a while, and soon in any case. */
  readonly inSight: Subscribe;
  /** For what nobody sees at the moment. */
  readonly outOfSight: Subscribe;
}

const IN_SIGHT_MS = 150;
const OUT_OF_SIGHT_MS = 1000;

/** Tells of every change at once. */
export const atOnce = (changes: Subscribe): Pace => ({ inSight: changes, outOfSight: changes });

/**
 * Words and tables need not follow each frame of a drag or of playing, and would cost more than all that moves: they are
 * told of changes so seldom that the frames stay free, and of the last one always.
 */
export function paced(changes: Subscribe): Pace {
  return {
    inSight: rarely(changes, IN_SIGHT_MS, true),
    outOfSight: rarely(changes, OUT_OF_SIGHT_MS, false),
  };
}

function rarely(changes: Subscribe, ms: number, isPrompt: boolean): Subscribe {
  const listeners = new Set<() => void>();
  let leave: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let toldAt = Number.NEGATIVE_INFINITY;

  function tell(): void {
    timer = null;
    toldAt = performance.now();
    for (const listener of [...listeners]) listener();
  }

  function hear(): void {
    if (timer !== null) return;
    const passed = performance.now() - toldAt;
    if (isPrompt && passed >= ms) tell();
    else timer = setTimeout(tell, isPrompt ? ms - passed : ms);
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
