import type { CoreMessages } from "./coreMessages";
import { createDateFormats } from "./dates";
import { formatNumber } from "./numbers";
import type { LanguageTable } from "./tables/languageTable";
import type { Words } from "./words";

/** The part of a language's words that is needed while only the core of a page has come. */
export interface CoreWords extends Pick<Words, "formatNumber" | "formatDate"> {
  readonly m: CoreMessages;
}

export function createCoreWords(m: CoreMessages, table: LanguageTable): CoreWords {
  return { m, formatNumber: (value) => formatNumber(value, table), formatDate: createDateFormats(table) };
}
