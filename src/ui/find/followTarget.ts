import type { Session } from "../../session/session";
import { showMoment } from "../../session/showMoment";
import type { FindTarget } from "../../telling/findEntry";

/** Goes to where what was found is to be seen. */
export function followTarget(session: Session, target: FindTarget): void {
  if ("tab" in target) session.dataPage.set(target);
  else showMoment(session, target.at, target.selection);
}
