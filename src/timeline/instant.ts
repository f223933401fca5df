/** A point in time: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** Minutes east of UTC, as written down for January 2022 and never looked up from today's rules. */
export type OffsetMinutes = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
