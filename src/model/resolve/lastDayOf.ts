import { DAY, type Instant } from "../../timeline/instant";
import type { TimeSpan } from "../../timeline/timeSpan";

/** When the last day of a span of days begins; of a less exact date, the date itself. */
export function lastDayOf({ precision, from, to }: TimeSpan): Instant {
  return precision === "span" ? to - DAY : from;
}
