import type { Core } from "../core/core";
import { chooseLanguage } from "../i18n/chooseLanguage";
import type { Mission } from "../model/mission";
import type { Problem } from "../model/problem";
import { followLink } from "../page/followLink";
import { isFramed } from "../page/isFramed";
import { pageLanguage } from "../page/pageLanguage";
import { rafFrameClock } from "../page/rafFrameClock";
import { readersLanguage } from "../page/readersLanguage";
import { readLink, settingsOf } from "../page/readLink";
import { watchSurroundings } from "../page/surroundings";
import { createSession } from "../session/createSession";
import type { DataPage } from "../session/dataPage";
import { paced } from "../session/pace";
import { addNotice, type Language, type Session } from "../session/session";
import { loadExtraFrom, loadLanguage } from "./loadMission";
import type { MissionFiles } from "./missionRegistry";
import { tellUrlProblems } from "./tellUrlProblems";
import { type UrlDefaults, urlOfSession } from "./urlOfSession";

export interface OpenedSession {
  readonly session: Session;
  readonly defaults: UrlDefaults;
}

/**
 * Opens a mission as the address asks, or gives back why its words cannot be shown. Where the core of the page plays
 * that mission in that language already, its session goes on from there; else the core ends.
 */
export async function openSession(
  mission: Mission,
  files: MissionFiles,
  found: Core | null = null,
): Promise<OpenedSession | { readonly problems: readonly Problem[] }> {
  const link = readLink(mission);
  const defaults: UrlDefaults = {
    lang: chooseLanguage(pageLanguage(), navigator.languages),
    view: isFramed() ? "embed" : "explore",
  };
  const language = await loadLanguage(files, mission, readersLanguage());
  if (!language.ok) return { problems: language.problems };
  const isOurs = found?.missionId === mission.id && found.language === language.value.words.language;
  const core = isOurs ? found : null;
  if (!isOurs) {
    found?.finish();
    found?.live.dispose();
  }
  const parts = {
    mission,
    language: language.value satisfies Language,
    camera: link.state.at ?? ("home" as const),
    lens: { grade: link.state.grade, asKnown: link.state.asof },
    dataPage: link.state.data,
    loadExtra: loadExtraFrom(files),
    pace: paced,
    linkTo: (of: Session, page: DataPage) => urlOfSession(of, defaults, location.search, page),
  };
  const session = core
    ? createSession({ ...parts, live: core.live, release: core.release })
    : createSession({
        ...parts,
        clock: rafFrameClock,
        settings: settingsOf(link.state),
        surroundings: watchSurroundings(),
      });
  if (!core) followLink(session, link.state, mission.timeline);
  if (link.problems.length > 0) {
    addNotice(session, { id: "url", text: ({ words }) => tellUrlProblems(link.problems, words) });
  }
  return { session, defaults };
}
