import type { OfferedLanguage } from "../../i18n/languages";
import { loadWords } from "../../i18n/loadWords";
import { parseMission } from "../../model/parseMission";
import { parseMissionText } from "../../model/parseMissionText";
import type { Parsed } from "../../model/problem";
import { createSession } from "../../session/createSession";
import type { Session } from "../../session/session";
import { BUILT_SETTINGS, BUILT_SURROUNDINGS } from "../../session/settings";
import { createStore } from "../../session/store";
import type { FrameClock } from "../../timeline/frameClock";
import type { MissionFiles } from "../missionRegistry";

const STILL: FrameClock = { request: () => 0, cancel: () => {} };

function valid<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
}

/** The session of a page that nobody has touched yet. Throws where the mission or its words cannot be shown. */
export async function openingSession(files: MissionFiles, tag: OfferedLanguage): Promise<Session> {
  const [facts, sources, raw, words] = await Promise.all([
    files.facts(),
    files.sources(),
    files.text[tag](),
    loadWords(tag),
  ]);
  const mission = valid(parseMission(facts.default, sources.default));
  const session = createSession({
    mission,
    clock: STILL,
    language: { words, text: valid(parseMissionText(raw.default, mission)) },
    settings: BUILT_SETTINGS,
    surroundings: createStore(BUILT_SURROUNDINGS),
  });
  session.playhead.seek(mission.timeline.opening);
  return session;
}
