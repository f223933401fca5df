import type { MissionFiles } from "../../src/app/missionRegistry";
import { missionText, rawMission, rawSources } from "./shippedMission";

/** The shipped mission as the page loads it, of which a test replaces a part. */
export function realFiles(change: Partial<MissionFiles> = {}): MissionFiles {
  return {
    facts: async () => ({ default: rawMission() }),
    sources: async () => ({ default: rawSources() }),
    text: {
      en: async () => ({ default: missionText("en") }),
      ru: async () => ({ default: missionText("ru") }),
    },
    ...change,
  };
}
