/** The languages a reader can choose, in the order of the list; `zz` is the pseudo-language, `?lang=zz` only. */
export const languages = [
  { tag: "en", name: "English" },
  { tag: "ru", name: "Русский" },
] as const;

export type OfferedLanguage = (typeof languages)[number]["tag"];
export type Language = OfferedLanguage | "zz";

export function isLanguage(tag: string): tag is Language {
  return tag === "zz" || languages.some((language) => language.tag === tag);
}
