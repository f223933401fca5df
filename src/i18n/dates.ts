import { DAY } from "../timeline/instant";
import type { LanguageTable } from "./tables/languageTable";

/** A day of the calendar at its place; `month` from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface TimeParts {
  readonly hour: number;
  readonly minute: number;
}

export interface DateFormats {
  /** "Friday 7 January 2022" */
  full(day: DayParts): string;
  /** "7 January 2022" */
  dayMonthYear(day: DayParts): string;
  /** "7 January" */
  dayMonth(day: DayParts): string;
  /** "7 Jan" */
  dayMonthShort(day: DayParts): string;
  /** "Friday" */
  weekday(day: DayParts): string;
  /** "Fri" */
  weekdayShort(day: DayParts): string;
  /** "January 2022" */
  monthYear(day: Pick<DayParts, "year" | "month">): string;
  /** "January", as it stands alone */
  month(month: number): string;
  /** "2022", in Russian "2022 г." */
  year(year: number): string;
  /** "13–19 January 2022"; both days are included. */
  range(first: DayParts, last: DayParts): string;
  /** "20:05", of 24 hours */
  time(time: TimeParts): string;
  /** "7 January 2022, 20:05" */
  dateTime(at: DayParts & TimeParts): string;
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf({ year, month, day }: DayParts): number {
  const days = Math.round(Date.UTC(year, month - 1, day) / DAY);
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

function fill(pattern: string, fields: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(fields[name]));
}

function formatTime({ hour, minute }: TimeParts): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** The date formats of one language, all from its table. */
export function createDateFormats(table: LanguageTable): DateFormats {
  const { dates } = table;
  const nameOf = (names: readonly string[], number: number) => names[number - 1] ?? "";

  function write(pattern: string, parts: DayParts): string {
    return fill(pattern, {
      weekday: nameOf(table.weekdays, weekdayOf(parts)),
      day: parts.day,
      month: nameOf(table.monthsWithDay, parts.month),
      monthAlone: nameOf(table.monthsAlone, parts.month),
      monthShort: nameOf(table.monthsShort, parts.month),
      year: parts.year,
    });
  }

  function range(first: DayParts, last: DayParts): string {
    const isSameYear = first.year === last.year;
    const isSameMonth = isSameYear && first.month === last.month;
    if (isSameMonth && first.day === last.day) return write(dates.dayMonthYear, last);
    const withinYear = isSameMonth ? dates.rangeInMonth : dates.rangeOverMonths;
    return fill(isSameYear ? withinYear : dates.rangeOverYears, {
      fromDay: first.day,
      fromYear: first.year,
      fromMonth: nameOf(table.monthsWithDay, first.month),
      toDay: last.day,
      toMonth: nameOf(table.monthsWithDay, last.month),
      year: last.year,
    });
  }

  return {
    full: (parts) => write(dates.full, parts),
    dayMonthYear: (parts) => write(dates.dayMonthYear, parts),
    dayMonth: (parts) => write(dates.dayMonth, parts),
    dayMonthShort: (parts) => write(dates.dayMonthShort, parts),
    weekday: (parts) => nameOf(table.weekdays, weekdayOf(parts)),
    weekdayShort: (parts) => nameOf(table.weekdaysShort, weekdayOf(parts)),
    monthYear: ({ year, month }) => write(dates.monthYear, { year, month, day: 1 }),
    month: (month) => nameOf(table.monthsAlone, month),
    year: (year) => fill(dates.year, { year }),
    range,
    time: formatTime,
    dateTime: (at) => fill(dates.dateTime, { date: write(dates.dayMonthYear, at), time: formatTime(at) }),
  };
}
