import { chooseLanguage } from "../i18n/chooseLanguage";
import type { Mission } from "../model/mission";
import type { Problem } from "../model/problem";
import { isFramed } from "../page/isFramed";
import { pageLanguage } from "../page/pageLanguage";
import { rafFrameClock } from "../page/rafFrameClock";
import { readersLanguage } from "../page/readersLanguage";
import { momentOf, readLink, settingsOf } from "../page/readLink";
import { watchSurroundings } from "../page/surroundings";
import type { ParsedUrl } from "../page/urlState";
import { createSession } from "../session/createSession";
import { addNotice, type Language, type Session } from "../session/session";
import { loadExtraFrom, loadLanguage } from "./loadMission";
import type { MissionFiles } from "./missionRegistry";
import { tellUrlProblems } from "./tellUrlProblems";
import { type UrlDefaults, urlOfSession } from "./urlOfSession";

export interface OpenedSession {
  readonly session: Session;
  readonly defaults: UrlDefaults;
}

/** Moves the session to what the link asks for, and says what of it could not be used. */
function followLink(session: Session, link: ParsedUrl): void {
  const { state, problems } = link;
  const { playhead, mission } = session;
  playhead.seek(momentOf(state, mission.timeline));
  playhead.setRate(state.speed);
  playhead.setLooping(state.loop);
  if (problems.length > 0) {
    addNotice(session, { id: "url", text: ({ words }) => tellUrlProblems(problems, words) });
  }
  const mayAutoplay =
    !session.surroundings.get().prefersReducedMotion && document.visibilityState === "visible";
  if (state.autoplay && mayAutoplay) playhead.play();
}

/** Opens a mission as the address asks, or gives back why its words cannot be shown. */
export async function openSession(
  mission: Mission,
  files: MissionFiles,
): Promise<OpenedSession | { readonly problems: readonly Problem[] }> {
  const link = readLink(mission);
  const defaults: UrlDefaults = {
    lang: chooseLanguage(pageLanguage(), navigator.languages),
    view: isFramed() ? "embed" : "explore",
  };
  const language = await loadLanguage(files, mission, readersLanguage());
  if (!language.ok) return { problems: language.problems };
  const session = createSession({
    mission,
    clock: rafFrameClock,
    language: language.value satisfies Language,
    settings: settingsOf(link.state),
    surroundings: watchSurroundings(),
    camera: link.state.at ?? "home",
    lens: { grade: link.state.grade, asKnown: link.state.asof },
    dataPage: link.state.data,
    loadExtra: loadExtraFrom(files),
    linkTo: (of, page) => urlOfSession(of, defaults, location.search, page),
  });
  followLink(session, link);
  return { session, defaults };
}
