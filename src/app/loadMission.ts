import { nextTask } from "../ground/nextTask";
import type { Language as LanguageTag } from "../i18n/languages";
import { loadWords } from "../i18n/loadWords";
import type { Mission } from "../model/mission";
import { parseMissionInSteps } from "../model/parseMission";
import { parseMissionText } from "../model/parseMissionText";
import type { Parsed } from "../model/problem";
import type { Language, LoadExtra } from "../session/session";
import { loadFonts } from "./loadFonts";
import type { MissionFiles } from "./missionRegistry";

/** Loads a mission's facts and checks them: at run time too, since a type is not a proof. */
export async function loadMission(files: MissionFiles): Promise<Parsed<Mission>> {
  const [facts, sources] = await Promise.all([files.facts(), files.sources()]);
  const steps = parseMissionInSteps(facts.default, sources.default);
  for (;;) {
    await nextTask();
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Loads one language: the interface's words and the mission's prose, checked against the mission. */
export async function loadLanguage(
  files: MissionFiles,
  mission: Mission,
  tag: LanguageTag,
): Promise<Parsed<Language>> {
  const [words, raw] = await Promise.all([loadWords(tag), files.text[tag === "zz" ? "en" : tag]()]);
  await nextTask();
  const text = parseMissionText(raw.default, mission);
  // The page that the build wrote in this language has its letters, or does without.
  if (text.ok && document.documentElement.lang !== tag) await loadFonts(text.value.title);
  return text.ok ? { ok: true, value: { words, text: text.value } } : text;
}

/** Fetches what only some views need, each time anew: what has arrived stays with the browser. */
export function loadExtraFrom(files: MissionFiles): LoadExtra {
  return async (extra, tag) => {
    const file = files[extra];
    const raw = await (typeof file === "function" ? file() : file[tag === "zz" ? "en" : tag]());
    return raw.default;
  };
}
