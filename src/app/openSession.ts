import { chooseLanguage } from "../i18n/chooseLanguage";
import { languages } from "../i18n/languages";
import type { Mission } from "../model/mission";
import type { Problem } from "../model/problem";
import { createSession } from "../session/createSession";
import { addNotice, type Language, type Session } from "../session/session";
import { stopOfEvent } from "../timeline/positionInStory";
import { isFramed } from "./isFramed";
import { loadExtraFrom, loadLanguage } from "./loadMission";
import type { MissionFiles } from "./missionRegistry";
import { pageLanguage } from "./pageLanguage";
import { rafFrameClock } from "./rafFrameClock";
import { watchSurroundings } from "./surroundings";
import { tellUrlProblems } from "./tellUrlProblems";
import type { UrlDefaults } from "./urlOfSession";
import { type ParsedUrl, parseUrlState } from "./urlState";

export interface OpenedSession {
  readonly session: Session;
  readonly defaults: UrlDefaults;
}

export function readLink(mission: Mission): ParsedUrl {
  return parseUrlState(location.search, {
    eventIds: mission.events.map(({ id }) => id),
    backgroundIds: mission.backgroundEvents.map(({ id }) => id),
    languages: [...languages.map(({ tag }) => tag), "zz"],
    timeline: mission.timeline,
  });
}

/** Moves the session to what the link asks for, and says what of it could not be used. */
function followLink(session: Session, link: ParsedUrl): void {
  const { state, problems } = link;
  const { playhead, mission } = session;
  const stop = state.event ? stopOfEvent(mission.timeline, state.event) : null;
  playhead.seek(stop?.at ?? state.date ?? mission.timeline.opening);
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
  const tag = chooseLanguage(link.state.lang ?? pageLanguage(), navigator.languages);
  const language = await loadLanguage(files, mission, tag);
  if (!language.ok) return { problems: language.problems };
  const session = createSession({
    mission,
    clock: rafFrameClock,
    language: language.value satisfies Language,
    settings: {
      view: link.state.view ?? (isFramed() ? "embed" : "explore"),
      look: link.state.look,
      motion: link.state.motion,
    },
    surroundings: watchSurroundings(),
    camera: link.state.at ?? "home",
    lens: { grade: link.state.grade, asKnown: link.state.asof },
    dataPage: link.state.data,
    loadExtra: loadExtraFrom(files),
  });
  followLink(session, link);
  return { session, defaults };
}
