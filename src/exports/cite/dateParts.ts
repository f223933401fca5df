import { calendarDay } from "../../timeline/calendarDay";
import type { TimeSpan } from "../../timeline/timeSpan";

/** A date as far as it is known: no month, or no day, where none is. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** One date, or the first and last day of a span. */
export function datePartsOf({ precision, from, to, offset }: TimeSpan): readonly DateParts[] {
  const { year, month, day } = calendarDay(from, offset);
  if (precision === "year") return [[year]];
  if (precision === "month") return [[year, month]];
  if (precision !== "span") return [[year, month, day]];
  const last = calendarDay(to - 1, offset);
  return [
    [year, month, day],
    [last.year, last.month, last.day],
  ];
}

/** The parts of an ISO day such as `2026-11-30`. */
export function partsOfIsoDay(text: string): DateParts {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return [year, month, day];
}

export const pad = (value: number) => String(value).padStart(2, "0");
