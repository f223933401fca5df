import { loadWords } from "../i18n/loadWords";
import { readersLanguage } from "../page/readersLanguage";
import type { MissionFiles } from "./missionRegistry";

/** Starts fetching the language the page will open in, so that it comes beside the facts and not after them. */
export function prefetchLanguage(files: MissionFiles): void {
  const tag = readersLanguage();
  void Promise.allSettled([loadWords(tag), files.text[tag === "zz" ? "en" : tag]()]);
}
