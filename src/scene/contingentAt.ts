import type { CoreContingent, CoreMovement } from "../model/coreMission";
import type { Instant } from "../timeline/instant";
import type { ContingentScene, ContingentState } from "./scene";

const NEVER = Number.POSITIVE_INFINITY;

function ownMovements(
  contingent: CoreContingent,
  movements: readonly CoreMovement[],
  direction: "in" | "out",
) {
  return movements.filter((item) => item.contingent === contingent.id && item.direction === direction);
}

/** When the last of a contingent has gone home; never, as long as it is not told that it has left. */
export function goneFrom(contingent: CoreContingent, movements: readonly CoreMovement[]): Instant {
  const out = ownMovements(contingent, movements, "out").map((item) => item.underway.to);
  return contingent.left && out.length > 0 ? Math.max(...out) : NEVER;
}

/**
 * Where a contingent is: absent until its first movement in begins, arriving until it is told to be
 * complete, present until its first movement out begins, leaving until its last one ends, then gone. Of one that is
 * told to have left, but not to have been complete, the end of its last movement in stands for that.
 */
export function contingentAt(
  contingent: CoreContingent,
  movements: readonly CoreMovement[],
  at: Instant,
): ContingentScene {
  const out = ownMovements(contingent, movements, "out");
  const leavingFrom = Math.min(...out.map((item) => item.underway.from));
  const gone = goneFrom(contingent, movements);
  const into = ownMovements(contingent, movements, "in").map((item) => item.underway);
  const lastIn = contingent.left && into.length > 0 ? Math.max(...into.map(({ to }) => to)) : NEVER;
  const completeFrom = contingent.complete?.told ?? lastIn;
  const inTheatreFrom = Math.min(contingent.firstArrival?.told ?? NEVER, completeFrom, leavingFrom);
  const arrivingFrom = Math.min(...into.map(({ from }) => from), inTheatreFrom);
  let state: ContingentState = "arriving";
  if (at < arrivingFrom) state = "absent";
  else if (at >= gone) state = "gone";
  else if (at >= leavingFrom) state = "leaving";
  else if (at >= completeFrom) state = "present";
  return { id: contingent.id, state, isInTheatre: at >= inTheatreFrom && at < gone };
}
