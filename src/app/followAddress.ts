import { momentOf, readLink, settingsOf } from "../page/readLink";
import type { UrlState } from "../page/urlState";
import type { Session } from "../session/session";
import { type UrlDefaults, urlOfSession } from "./urlOfSession";

/**
 * Brings the page to where the address has been taken by the browser's Back or Forward. Only what the address says
 * otherwise than the page is changed; the language stays.
 */
export function followAddress(session: Session, defaults: UrlDefaults): void {
  const { mission, playhead } = session;
  const { state } = readLink(mission);
  const now = readLink(mission, urlOfSession(session, defaults, "")).state;
  const isOther = (...names: (keyof UrlState)[]) =>
    names.some((name) => JSON.stringify(state[name]) !== JSON.stringify(now[name]));
  if (isOther("event", "date")) {
    playhead.pause();
    playhead.seek(momentOf(state, mission.timeline));
  }
  playhead.setRate(state.speed);
  playhead.setLooping(state.loop);
  if (isOther("view", "look", "motion")) session.settings.set(settingsOf(state));
  if (isOther("asof", "grade")) session.lens.set({ grade: state.grade, asKnown: state.asof });
  if (isOther("at")) session.camera.set(state.at ?? "home");
  if (isOther("data")) session.dataPage.set(state.data);
}
