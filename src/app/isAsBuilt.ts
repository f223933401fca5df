import type { Session } from "../session/session";
import { urlOfSession } from "./urlOfSession";

/**
 * Whether a page that was built in `language` says just what the session does: the opening, with nothing chosen
 * and nothing to tell.
 */
export function isAsBuilt(session: Session, language: string): boolean {
  return (
    session.settings.get().view === "explore" &&
    session.notices.get().length === 0 &&
    !session.playhead.get().isPlaying &&
    urlOfSession(session, { lang: language, view: "explore" }, "") === ""
  );
}
