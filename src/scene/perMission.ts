import type { Instant } from "../timeline/instant";

/** A function of a mission and an instant that goes through each mission once, when it is first asked of it. */
export function perMission<M extends object, T>(
  goThrough: (mission: M) => (at: Instant) => T,
): (mission: M, at: Instant) => T {
  const known = new WeakMap<M, (at: Instant) => T>();
  return (mission, at) => {
    let valueAt = known.get(mission);
    if (!valueAt) {
      valueAt = goThrough(mission);
      known.set(mission, valueAt);
    }
    return valueAt(at);
  };
}
