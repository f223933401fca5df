import type { Session } from "../session/session";
import { stopOfEvent } from "../timeline/positionInStory";
import { readLink } from "./openSession";

/** Brings back the part of "Data & sources", and the moment, that the browser's Back and Forward lead to. */
export function followHistory(session: Session): () => void {
  function follow() {
    const { state } = readLink(session.mission);
    const at = (state.event && stopOfEvent(session.mission.timeline, state.event)?.at) || state.date;
    if (at) {
      session.playhead.pause();
      session.playhead.seek(at);
    }
    session.dataPage.set(state.data);
  }
  addEventListener("popstate", follow);
  return () => removeEventListener("popstate", follow);
}
