import type { Contingent, Movement } from "../model/mission";
import type { Instant } from "../timeline/instant";
import type { ContingentScene, ContingentState } from "./scene";

const NEVER = Number.POSITIVE_INFINITY;

function ownMovements(contingent: Contingent, movements: readonly Movement[], direction: "in" | "out") {
  return movements.filter((item) => item.contingent === contingent.id && item.direction === direction);
}

/**
 * Where a contingent is: absent until its first movement in begins, arriving until it is told to be
 * complete, present until its first movement out begins, leaving until its last one ends, then gone.
 */
export function contingentAt(
  contingent: Contingent,
  movements: readonly Movement[],
  at: Instant,
): ContingentScene {
  const out = ownMovements(contingent, movements, "out");
  const leavingFrom = Math.min(...out.map((item) => item.underway.from));
  const goneFrom = contingent.left ? Math.max(...out.map((item) => item.underway.to), leavingFrom) : NEVER;
  const completeFrom = contingent.complete?.told ?? NEVER;
  const inTheatreFrom = Math.min(contingent.firstArrival?.told ?? NEVER, completeFrom, leavingFrom);
  const arrivingFrom = Math.min(
    ...ownMovements(contingent, movements, "in").map((item) => item.underway.from),
    inTheatreFrom,
  );
  let state: ContingentState = "arriving";
  if (at < arrivingFrom) state = "absent";
  else if (at >= goneFrom) state = "gone";
  else if (at >= leavingFrom) state = "leaving";
  else if (at >= completeFrom) state = "present";
  return { id: contingent.id, state, isInTheatre: at >= inTheatreFrom && at < goneFrom };
}
