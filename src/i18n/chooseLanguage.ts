import { isLanguage, type Language } from "./languages";

/**
 * The language to show: the one asked for in the link, else the first of the reader's own that the
 * page has ("ru-KZ" counts as "ru"), else English. `zz` is given only to those who ask.
 */
export function chooseLanguage(asked: string | null, preferred: readonly string[]): Language {
  if (asked !== null && isLanguage(asked)) return asked;
  for (const tag of preferred) {
    const [base = ""] = tag.toLowerCase().split("-");
    if (base !== "zz" && isLanguage(base)) return base;
  }
  return "en";
}
