export type PluralCategory = "one" | "few" | "many" | "other";

export type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T];
export type Seven<T> = readonly [T, T, T, T, T, T, T];

/**
 * How one language writes dates, numbers, lists and plurals. All of it stands here and nothing is
 * asked of the browser, whose own tables lack most of the languages this page is meant for.
 */
export interface LanguageTable {
  /** BCP 47 tag. */
  readonly tag: string;
  /** The months as they stand after a day: "7 января". */
  readonly monthsWithDay: Twelve<string>;
  /** The months as they stand by themselves: "январь". */
  readonly monthsAlone: Twelve<string>;
  readonly monthsShort: Twelve<string>;
  /** Monday first. */
  readonly weekdays: Seven<string>;
  readonly weekdaysShort: Seven<string>;
  readonly dates: DatePatterns;
  /** What may follow a year in a typed date and says nothing: "г.". */
  readonly yearWords: readonly string[];
  readonly numbers: {
    readonly group: string;
    readonly decimal: string;
    /** The fewest digits of a whole number that are split into groups: 4 or 5. */
    readonly smallestGrouped: number;
    /** Between a number and its percent sign. */
    readonly percentSpace: string;
  };
  readonly lists: {
    readonly comma: string;
    /** Before the last of two or more. */
    readonly and: string;
    readonly or: string;
  };
  /** Every category that a whole number can fall in; a message that counts has exactly these and `other`. */
  readonly pluralCategories: readonly PluralCategory[];
  plural(count: number): PluralCategory;
}

/**
 * Patterns with these fields: `{weekday}`, `{day}`, `{month}` (with a day), `{monthAlone}`,
 * `{monthShort}`, `{year}`; in ranges `{fromDay}`, `{fromMonth}`, `{toDay}`, `{toMonth}`.
 */
export interface DatePatterns {
  readonly full: string;
  readonly dayMonthYear: string;
  readonly dayMonth: string;
  readonly dayMonthShort: string;
  readonly monthYear: string;
  readonly year: string;
  /** A span within one month, and one over two months. */
  readonly rangeInMonth: string;
  readonly rangeOverMonths: string;
  readonly rangeOverYears: string;
  /** `{date}` and `{time}`. */
  readonly dateTime: string;
}
