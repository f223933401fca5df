import type { LanguageTable, PluralCategory } from "./tables/languageTable";

/**
 * Every category a message that counts must have in this language: those of its whole numbers, and
 * `other`, which ICU MessageFormat asks of all.
 */
export function requiredCategories(table: LanguageTable): readonly PluralCategory[] {
  const categories = table.pluralCategories;
  return categories.includes("other") ? categories : [...categories, "other"];
}
