import type { Instant } from "../timeline/instant";

/** How many of some instants, in order, lie at or before one. */
export function countPast(instants: Float64Array, at: Instant): number {
  let low = 0;
  let high = instants.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((instants[middle] as Instant) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
