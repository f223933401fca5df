import { type Instant, MINUTE, type OffsetMinutes } from "./instant";

export interface CalendarParts {
  readonly year: number;
  /** 1 to 12; 13 is January of the next year. */
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** The instant at which calendar and clock show these parts, `offset` minutes east of UTC. */
export function calendarInstant(parts: CalendarParts, offset: OffsetMinutes): Instant {
  const { year, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  const date = new Date(0);
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute);
  return date.getTime() - offset * MINUTE;
}

/** How many days a month has (28 to 31). */
export function daysInMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}
