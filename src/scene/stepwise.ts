import type { Instant } from "../timeline/instant";
import { countPast } from "./countPast";

/**
 * A function of time that can change at `turns` only. What it is from one turn to the next is worked out when first
 * asked for, and is the same object from then on.
 */
export function stepwise<T extends NonNullable<unknown> | null>(
  turns: readonly Instant[],
  valueAt: (at: Instant) => T,
): (at: Instant) => T {
  const instants = Float64Array.from(turns).sort();
  const values = new Map<number, T>();
  return (at) => {
    const step = countPast(instants, at);
    const known = values.get(step);
    if (known !== undefined) return known;
    const value = valueAt(instants[step - 1] ?? Number.NEGATIVE_INFINITY);
    values.set(step, value);
    return value;
  };
}
