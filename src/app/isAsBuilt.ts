import type { Session } from "../session/session";
import { DEFAULT_MISSION } from "./chooseMission";

/**
 * Whether a page that was built in `language` is one that the session can take over: of its language and of the mission
 * that is built. Whatever else it shows follows once it has taken over.
 */
export function isAsBuilt({ language: own, mission }: Session, language: string): boolean {
  return own.get().words.language === language && mission.id === DEFAULT_MISSION;
}
