import { shortenValue } from "../page/shortenValue";
import { type MissionFiles, missionRegistry } from "./missionRegistry";

/** The mission of a link that names none, and the one that the build writes pages of. */
export const DEFAULT_MISSION = "kazakhstan-2022" satisfies keyof typeof missionRegistry;

interface ChosenMission {
  readonly files: MissionFiles;
  /** What the link asks for where this build has no such mission, as the page quotes it. */
  readonly unknown: string | null;
}

/** The mission that a link names by `mission=`; the usual one where it names none, or none of ours. */
export function chooseMission(search: string): ChosenMission {
  const asked = new URLSearchParams(search).get("mission")?.trim() ?? "";
  const missions: Readonly<Record<string, MissionFiles>> = missionRegistry;
  const files = Object.hasOwn(missions, asked) ? missions[asked] : undefined;
  if (files) return { files, unknown: null };
  return { files: missionRegistry[DEFAULT_MISSION], unknown: asked === "" ? null : shortenValue(asked) };
}
