import type { Instant } from "./instant";

/** How many of some points, in order of time, lie at or before an instant. */
export function countUntil(points: readonly { readonly at: Instant }[], at: Instant): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((points[middle] as { readonly at: Instant }).at <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
