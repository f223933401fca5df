import type { MissionFiles } from "../../src/app/missionRegistry";
import {
  missionText,
  rawArticle,
  rawArticleText,
  rawFind,
  rawMission,
  rawSources,
  rawTreaty,
  rawTreatyText,
  sourceText,
} from "./shippedMission";

/** The shipped mission as the page loads it, of which a test replaces a part. */
export function realFiles(change: Partial<MissionFiles> = {}): MissionFiles {
  return {
    facts: async () => ({ default: rawMission() }),
    sources: async () => ({ default: rawSources() }),
    text: {
      en: async () => ({ default: missionText("en") }),
      ru: async () => ({ default: missionText("ru") }),
    },
    sourceText: {
      en: async () => ({ default: sourceText("en") }),
      ru: async () => ({ default: sourceText("ru") }),
    },
    article: async () => ({ default: rawArticle() }),
    articleText: {
      en: async () => ({ default: rawArticleText("en") }),
      ru: async () => ({ default: rawArticleText("ru") }),
    },
    find: async () => ({ default: rawFind() }),
    treaty: async () => ({ default: rawTreaty() }),
    treatyText: {
      en: async () => ({ default: rawTreatyText("en") }),
      ru: async () => ({ default: rawTreatyText("ru") }),
    },
    ...change,
  };
}
