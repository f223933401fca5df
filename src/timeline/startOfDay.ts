import { DAY, type Instant, MINUTE, type OffsetMinutes } from "./instant";

/** The midnight at or before an instant, `offset` minutes east of UTC. */
export function startOfDay(at: Instant, offset: OffsetMinutes): Instant {
  const shift = offset * MINUTE;
  return Math.floor((at + shift) / DAY) * DAY - shift;
}
