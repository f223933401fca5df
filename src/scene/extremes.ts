import type { Instant } from "../timeline/instant";

/** The earliest instant of some items; never, of none. */
export function earliest<T>(items: readonly T[], instantOf: (item: T) => Instant): Instant {
  return items.reduce((least, item) => Math.min(least, instantOf(item)), Number.POSITIVE_INFINITY);
}

/** The latest instant of some items; before all time, of none. */
export function latest<T>(items: readonly T[], instantOf: (item: T) => Instant): Instant {
  return items.reduce((most, item) => Math.max(most, instantOf(item)), Number.NEGATIVE_INFINITY);
}
