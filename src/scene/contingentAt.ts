import type { Contingent, Movement } from "../model/mission";
import type { Instant } from "../timeline/instant";
import type { ContingentScene, ContingentState } from "./scene";

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
  const arrivingFrom = Math.min(
    ...ownMovements(contingent, movements, "in").map((item) => item.underway.from),
  );
  const out = ownMovements(contingent, movements, "out");
  const leavingFrom = Math.min(...out.map((item) => item.underway.from));
  const goneFrom = Math.max(...out.map((item) => item.underway.to));
  let state: ContingentState = "gone";
  if (at < arrivingFrom) state = "absent";
  else if (at < contingent.complete.told) state = "arriving";
  else if (at < leavingFrom) state = "present";
  else if (at < goneFrom) state = "leaving";
  return { id: contingent.id, state, isInTheatre: at >= contingent.firstArrival.told && at < goneFrom };
}
