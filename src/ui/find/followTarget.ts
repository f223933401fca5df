import type { Session } from "../../session/session";
import type { FindTarget } from "../../telling/findEntry";

/** Goes to where what was found is to be seen. */
export function followTarget(session: Session, target: FindTarget): void {
  if ("tab" in target) {
    session.dataPage.set(target);
    return;
  }
  session.playhead.pause();
  session.playhead.seek(target.at);
  session.selection.set(target.selection);
  session.dataPage.set(null);
}
