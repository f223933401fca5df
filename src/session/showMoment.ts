import type { Instant } from "../timeline/instant";
import type { Selection } from "./selection";
import type { Session } from "./session";

/**
 * Leaves "Data & sources" for a moment of the story, with what is chosen on the map once there. The page is left
 * first: what is written into the history of it is the moment at which it was read.
 */
export function showMoment(session: Session, at: Instant, selection: Selection | null = null): void {
  session.dataPage.set(null);
  session.playhead.pause();
  session.playhead.seek(at);
  session.selection.set(selection);
}
