import { chooseLanguage } from "../i18n/chooseLanguage";
import { type Language, languages } from "../i18n/languages";
import { pageLanguage } from "./pageLanguage";
import { readLanguage } from "./urlReaders";

/** What a link may ask for. */
export const LINKED_LANGUAGES = [...languages.map(({ tag }) => tag), "zz"];

/** The language that the link asks for, else that of the page's address, else the reader's own. */
export function readersLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang") ?? "";
  return chooseLanguage(readLanguage(asked, LINKED_LANGUAGES)?.value ?? pageLanguage(), navigator.languages);
}
