import type { Language, OfferedLanguage } from "./languages";
import { createMessageRuntime } from "./messageRuntime";
import { createWords, type Words } from "./words";

const catalogues = {
  en: () => import("./locales/en.json?messages"),
  ru: () => import("./locales/ru.json?messages"),
} satisfies Record<OfferedLanguage, () => Promise<unknown>>;

/** Fetches the chunk of one language and nothing of the others. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === "zz") {
    const [english, { createPseudoWords }] = await Promise.all([loadWords("en"), import("./pseudoWords")]);
    return createPseudoWords(english);
  }
  const { createMessages, table } = await catalogues[language]();
  return createWords(language, createMessages(createMessageRuntime(table)), table);
}
