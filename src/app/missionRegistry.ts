import type { Language } from "../i18n/languages";

type LoadJson = () => Promise<{ readonly default: unknown }>;
type ByLanguage = Readonly<Record<Exclude<Language, "zz">, LoadJson>>;

export interface MissionFiles {
  readonly facts: LoadJson;
  readonly sources: LoadJson;
  readonly text: ByLanguage;
  readonly sourceText: ByLanguage;
  readonly article: LoadJson;
  readonly articleText: ByLanguage;
  readonly find: LoadJson;
  readonly treaty: LoadJson;
  readonly treatyText: ByLanguage;
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
    sourceText: {
      en: () => import("../missions/kazakhstan-2022/sources.en.json"),
      ru: () => import("../missions/kazakhstan-2022/sources.ru.json"),
    },
    article: () => import("../missions/kazakhstan-2022/article.json"),
    articleText: {
      en: () => import("../missions/kazakhstan-2022/article.en.json"),
      ru: () => import("../missions/kazakhstan-2022/article.ru.json"),
    },
    find: () => import("../missions/kazakhstan-2022/find.json"),
    treaty: () => import("../missions/kazakhstan-2022/treaty.json"),
    treatyText: {
      en: () => import("../missions/kazakhstan-2022/treaty.en.json"),
      ru: () => import("../missions/kazakhstan-2022/treaty.ru.json"),
    },
  },
} as const satisfies Readonly<Record<string, MissionFiles>>;
