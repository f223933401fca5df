import type { Language } from "../i18n/languages";

type LoadJson = () => Promise<{ readonly default: unknown }>;

export interface MissionFiles {
  readonly facts: LoadJson;
  readonly sources: LoadJson;
  readonly text: Readonly<Record<Exclude<Language, "zz">, LoadJson>>;
}

/** The missions this build can show; a second one joins here. */
export const missionRegistry = {
  "kazakhstan-2022": {
    facts: () => import("../missions/kazakhstan-2022/mission.json"),
    sources: () => import("../missions/kazakhstan-2022/sources.json"),
    text: {
      en: () => import("../missions/kazakhstan-2022/text.en.json"),
      ru: () => import("../missions/kazakhstan-2022/text.ru.json"),
    },
  },
} as const satisfies Readonly<Record<string, MissionFiles>>;
