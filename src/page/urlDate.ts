import { calendarInstant, daysInMonth } from "../timeline/calendarInstant";
import { clamp } from "../timeline/clamp";
import type { Instant } from "../timeline/instant";
import { isoMinute } from "../timeline/isoDay";
import { lastStopOfDay } from "../timeline/positionInStory";
import type { Timeline } from "../timeline/timeline";

const FORM = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{1,2}))?/i;

export interface UrlDate {
  readonly at: Instant;
  /** False where the text had to be read as something near it. */
  readonly isExact: boolean;
}

/**
 * Reads a date, or date and time, of the mission's zone; a date alone is its last stop. Days, hours and
 * instants that do not exist or lie outside the timeline become the nearest that do; null for no date at all.
 */
export function parseUrlDate(text: string, timeline: Timeline): UrlDate | null {
  const match = FORM.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => Number(part ?? 0)) as Numbers;
  const realMonth = clamp(month, 1, 12);
  const realDay = clamp(day, 1, daysInMonth(year, realMonth));
  const date = { year, month: realMonth, day: realDay };
  const asked =
    match[4] === undefined
      ? lastStopOfDay(timeline, calendarInstant(date, timeline.offset))
      : calendarInstant({ ...date, hour: clamp(hour, 0, 23), minute: clamp(minute, 0, 59) }, timeline.offset);
  const at = clamp(asked, timeline.start, timeline.end);
  const isWhole = match[0].length === text.trim().length;
  const isReal = month === realMonth && day === realDay && hour <= 23 && minute <= 59;
  return { at, isExact: isWhole && isReal && at === asked };
}

/** An instant as links carry it: to the minute, in the mission's zone, without an offset. */
export function formatUrlDate(at: Instant, timeline: Timeline): string {
  return isoMinute(at, timeline.offset);
}

type Numbers = [year: number, month: number, day: number, hour: number, minute: number];
