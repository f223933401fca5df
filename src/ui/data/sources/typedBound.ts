import type { Words } from "../../../i18n/words";
import { calendarInstant } from "../../../timeline/calendarInstant";
import { DAY, type OffsetMinutes } from "../../../timeline/instant";
import { parseEdtf } from "../../../timeline/parseEdtf";
import type { TimeSpan } from "../../../timeline/timeSpan";

/** Reads a bound as typed: a year or a day; null for nothing, "unreadable" for what is no date. */
export function typedBound(
  text: string,
  offset: OffsetMinutes,
  defaultYear: number,
  { parseDate }: Words,
): TimeSpan | null | "unreadable" {
  const typed = text.trim();
  if (/^\d{4}$/.test(typed)) return parseEdtf(typed, offset);
  const date = parseDate(typed, defaultYear);
  if (date.kind === "problem") return date.problem === "empty" ? null : "unreadable";
  const from = calendarInstant({ ...date, hour: 0, minute: 0 }, offset);
  return { from, to: from + DAY, precision: "day", offset };
}
