import { daysInMonth } from "../timeline/calendarInstant";
import type { LanguageTable } from "./tables/languageTable";

export interface TypedDate {
  readonly kind: "date";
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** `unreadable`: no date; `noSuchDay`: read, but not in the calendar; `noSuchTime`: no hour of a day. */
export interface DateProblem {
  readonly kind: "problem";
  readonly problem: "empty" | "unreadable" | "noSuchDay" | "noSuchTime";
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const TIME = /(?:(?<=\d)t|[,\s]+)(\d{1,2}):(\d{2})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}))?\.?$/;
const SHORTEST_MONTH = 3;

const problem = (what: DateProblem["problem"]): DateProblem => ({ kind: "problem", problem: what });

const withoutDot = (word: string) => word.toLowerCase().replace(/\.$/, "");

/** 1 to 12; 0 when the word is the beginning of no month, or of several. */
function monthOf(word: string, table: LanguageTable): number {
  if (word.length < SHORTEST_MONTH) return 0;
  const found = new Set<number>();
  for (const names of [table.monthsWithDay, table.monthsAlone, table.monthsShort]) {
    names.forEach((name, index) => {
      if (withoutDot(name).startsWith(word)) found.add(index + 1);
    });
  }
  const [month = 0] = found;
  return found.size === 1 ? month : 0;
}

function readWords(text: string, table: LanguageTable, defaultYear: number): Day | null {
  const ignored = new Set(
    [...table.weekdays, ...table.weekdaysShort, ...table.yearWords].map((word) => withoutDot(word)),
  );
  const words = text
    .split(/[\s,]+/)
    .map(withoutDot)
    .filter((word) => word !== "" && !ignored.has(word));
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const names = words.filter((word) => !/^\d+$/.test(word));
  const month = names.length === 1 ? monthOf(names[0] ?? "", table) : 0;
  const [day = "", year = String(defaultYear)] = numbers;
  const isDate = month > 0 && numbers.length <= 2 && /^\d{1,2}$/.test(day) && /^\d{4}$/.test(year);
  return isDate ? { year: Number(year), month, day: Number(day) } : null;
}

function readDay(text: string, table: LanguageTable, defaultYear: number): Day | null {
  const iso = ISO.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const dotted = DAY_FIRST.exec(text);
  if (dotted === null) return readWords(text, table, defaultYear);
  return { year: Number(dotted[3] ?? defaultYear), month: Number(dotted[2]), day: Number(dotted[1]) };
}

function isInCalendar({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Reads a date as a person types it in the language of the table: 2022-01-14, 2022-01-14T20:00,
 * 14.01.2022, "14 January", "Friday 14 January 2022, 20:00". Day before month. A date without a year
 * is of `defaultYear`; one without a time has no hour and minute.
 */
export function parseDateInput(
  text: string,
  table: LanguageTable,
  defaultYear: number,
): TypedDate | DateProblem {
  const typed = text.trim().toLowerCase();
  if (typed === "") return problem("empty");
  const time = TIME.exec(typed);
  const day = readDay(time === null ? typed : typed.slice(0, time.index), table, defaultYear);
  if (day === null) return problem("unreadable");
  if (!isInCalendar(day)) return problem("noSuchDay");
  if (time === null) return { kind: "date", ...day };
  const [hour, minute] = [Number(time[1]), Number(time[2])];
  if (hour > 23 || minute > 59) return problem("noSuchTime");
  return { kind: "date", ...day, hour, minute };
}
