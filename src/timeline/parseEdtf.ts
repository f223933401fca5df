import { calendarInstant, daysInMonth } from "./calendarInstant";
import { DAY, type Instant, MINUTE, type OffsetMinutes } from "./instant";
import { parseOffset } from "./parseOffset";
import type { TimeSpan } from "./timeSpan";

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2}))?)?)?$/;

/**
 * The time span of a date in EDTF: a year, a month, a day, a minute with its own offset, or two days
 * joined by `/`, both included. `offset` is that of the place, for all forms but the minute.
 * Throws a RangeError that names the text where it is no such date or no day of the calendar.
 */
export function parseEdtf(text: string, offset: OffsetMinutes): TimeSpan {
  const slash = text.indexOf("/");
  if (slash < 0) return parseOne(text, offset);
  const first = parseOne(text.slice(0, slash), offset);
  const last = parseOne(text.slice(slash + 1), offset);
  if (first.precision !== "day" || last.precision !== "day") fail(text, "is not a span of two days");
  if (last.from < first.from) fail(text, "ends before it begins");
  return { precision: "span", from: first.from, to: last.to, offset };
}

function parseOne(text: string, offset: OffsetMinutes): TimeSpan {
  const match = FORM.exec(text);
  if (!match) return fail(text, "is not a date");
  const [year, month, day, hour, minute] = match.slice(1, 6).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (match[2] === undefined) {
    const to = calendarInstant({ year: year + 1 }, offset);
    return { precision: "year", from: calendarInstant({ year }, offset), to, offset };
  }
  if (month < 1 || month > 12) return fail(text, "has no such month");
  if (match[3] === undefined) {
    const to = calendarInstant({ year, month: month + 1 }, offset);
    return { precision: "month", from: calendarInstant({ year, month }, offset), to, offset };
  }
  if (day < 1 || day > daysInMonth(year, month)) return fail(text, "is no day of the calendar");
  if (match[6] === undefined) {
    const from: Instant = calendarInstant({ year, month, day }, offset);
    return { precision: "day", from, to: from + DAY, offset };
  }
  if (hour > 23 || minute > 59) return fail(text, "is no time of day");
  const own = parseOffset(match[6]);
  const from = calendarInstant({ year, month, day, hour, minute }, own);
  return { precision: "minute", from, to: from + MINUTE, offset: own };
}

function fail(text: string, why: string): never {
  throw new RangeError(`“${text}” ${why}`);
}
