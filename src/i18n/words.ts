import type { TimeSpan } from "../timeline/timeSpan";
import { createDateFormats, type DateFormats } from "./dates";
import { formatSpan } from "./formatSpan";
import type { Language } from "./languages";
import { formatEither, formatList } from "./lists";
import type { Messages } from "./messages";
import { formatNumber, formatNumberRange, formatPercent } from "./numbers";
import { type DateProblem, parseDateInput, type TypedDate } from "./parseDateInput";
import type { LanguageTable } from "./tables/languageTable";

/** Everything the page says of its own, in one language. */
export interface Words {
  readonly language: Language;
  /** The interface's messages: `m.play()`, `m.persons({ n: 150 })`. */
  readonly m: Messages;
  formatNumber(value: number): string;
  /** "55–69", both included */
  formatNumberRange(from: number, to: number): string;
  /** `share` is of one. */
  formatPercent(share: number): string;
  readonly formatDate: DateFormats;
  /** A date as precisely as it is known. */
  formatSpan(span: TimeSpan): string;
  /** "A, B and C" */
  formatList(items: readonly string[]): string;
  /** "A, B or C" */
  formatEither(items: readonly string[]): string;
  /** Reads a typed date; one without a year is of `defaultYear`. */
  parseDate(text: string, defaultYear: number): TypedDate | DateProblem;
}

export function createWords(language: Language, messages: Messages, table: LanguageTable): Words {
  const formatDate = createDateFormats(table);
  return {
    language,
    m: messages,
    formatNumber: (value) => formatNumber(value, table),
    formatNumberRange: (from, to) => formatNumberRange(from, to, table),
    formatPercent: (share) => formatPercent(share, table),
    formatDate,
    formatSpan: (span) => formatSpan(span, formatDate),
    formatList: (items) => formatList(items, table),
    formatEither: (items) => formatEither(items, table),
    parseDate: (text, defaultYear) => parseDateInput(text, table, defaultYear),
  };
}
