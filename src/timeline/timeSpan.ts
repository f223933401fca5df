import type { Instant, OffsetMinutes } from "./instant";

export type Precision = "minute" | "day" | "span" | "month" | "year";

/**
 * When something was, as precisely as its source says: half-open `[from, to)`.
 * A date without a time is the whole day at its place; `offset` is that place's.
 */
export interface TimeSpan {
  readonly precision: Precision;
  readonly from: Instant;
  readonly to: Instant;
  readonly offset: OffsetMinutes;
}
