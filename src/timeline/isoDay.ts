import { calendarDay } from "./calendarDay";
import type { Instant, OffsetMinutes } from "./instant";

const pad = (value: number, length = 2) => String(value).padStart(length, "0");

/** The date at an instant as `2022-01-07`, `offset` minutes east of UTC. */
export function isoDay(at: Instant, offset: OffsetMinutes): string {
  const { year, month, day } = calendarDay(at, offset);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Date and time of day at an instant as `2022-01-07T20:00`; seconds are cut off. */
export function isoMinute(at: Instant, offset: OffsetMinutes): string {
  const { hour, minute } = calendarDay(at, offset);
  return `${isoDay(at, offset)}T${pad(hour)}:${pad(minute)}`;
}
