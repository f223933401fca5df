import { chooseLanguage } from "../i18n/chooseLanguage";
import { loadWords } from "../i18n/loadWords";
import type { MissionFiles } from "./missionRegistry";

/** Starts fetching the language the page will open in, so that it comes beside the facts and not after them. */
export function prefetchLanguage(files: MissionFiles): void {
  const asked = new URLSearchParams(location.search).get("lang");
  const tag = chooseLanguage(asked, navigator.languages);
  void Promise.allSettled([loadWords(tag), files.text[tag === "zz" ? "en" : tag]()]);
}
