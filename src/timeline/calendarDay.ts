import { type Instant, MINUTE, type OffsetMinutes } from "./instant";

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/** What calendar and clock show at an instant, `offset` minutes east of UTC. */
export function calendarDay(at: Instant, offset: OffsetMinutes): CalendarDay {
  const shifted = new Date(at + offset * MINUTE);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay() || 7,
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}
