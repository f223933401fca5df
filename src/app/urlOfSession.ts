import { DEFAULT_URL_STATE, formatUrlState, type UrlState } from "../page/urlState";
import type { DataPage } from "../session/dataPage";
import type { Session } from "../session/session";
import { stopAt } from "../timeline/positionInStory";

/** What the page chose by itself, and a link therefore leaves out. */
export interface UrlDefaults {
  readonly lang: string;
  readonly view: string;
}

/** The query that brings this very view back, or this view with another part of "Data & sources" or none. */
export function urlOfSession(
  session: Session,
  defaults: UrlDefaults,
  previousSearch: string,
  data: DataPage | null = session.dataPage.get(),
): string {
  const { playhead, settings, camera, language, mission } = session;
  const { at, rate, isLooping } = playhead.get();
  const { view, look, motion } = settings.get();
  const tag = language.get().words.language;
  const stop = stopAt(mission.timeline, at);
  const isOnEvent = stop?.at === at && stop.eventId !== null;
  const isAtOpening = at === mission.timeline.opening;
  const place = camera.get();
  const lens = session.lens.get();
  const state: UrlState = {
    ...DEFAULT_URL_STATE,
    event: isOnEvent && !isAtOpening ? stop.eventId : null,
    date: isOnEvent || isAtOpening ? null : at,
    lang: tag === defaults.lang ? null : tag,
    view: view === defaults.view ? null : view,
    speed: rate,
    loop: isLooping,
    motion,
    look,
    asof: lens.asKnown,
    grade: lens.grade,
    data,
    at: place === "home" ? null : place,
  };
  return formatUrlState(state, previousSearch, mission.timeline);
}
