import { calendarDay } from "../timeline/calendarDay";
import type { TimeSpan } from "../timeline/timeSpan";
import type { DateFormats } from "./dates";

/** Writes a date as precisely as it is known, and no more so: a year, a month, a day, a range, a minute. */
export function formatSpan(span: TimeSpan, formats: DateFormats): string {
  const first = calendarDay(span.from, span.offset);
  switch (span.precision) {
    case "year":
      return formats.year(first.year);
    case "month":
      return formats.monthYear(first);
    case "day":
      return formats.dayMonthYear(first);
    case "span":
      return formats.range(first, calendarDay(span.to - 1, span.offset));
    case "minute":
      return formats.dateTime(first);
  }
}
