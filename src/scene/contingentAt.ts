import type { CoreContingent, CoreMovement } from "../model/coreMission";
import type { Instant } from "../timeline/instant";
import { earliest, latest } from "./extremes";
import type { ContingentScene, ContingentState } from "./scene";

const NEVER = Number.POSITIVE_INFINITY;

/** From when on each state of a contingent holds. */
export interface ContingentTurns {
  readonly arrivingFrom: Instant;
  readonly inTheatreFrom: Instant;
  readonly completeFrom: Instant;
  readonly leavingFrom: Instant;
  /** When the last of it has gone home; never, as long as it is not told that it has left. */
  readonly goneFrom: Instant;
}

/**
 * Where a contingent is: absent until its first movement in begins, arriving until it is told to be
 * complete, present until its first movement out begins, leaving until its last one ends, then gone. Of one that is
 * told to have left, but not to have been complete, the end of its last movement in stands for that.
 */
export function contingentTurns(
  contingent: CoreContingent,
  movements: readonly CoreMovement[],
): ContingentTurns {
  const own = movements.filter((item) => item.contingent === contingent.id);
  const into = own.filter(({ direction }) => direction === "in");
  const out = own.filter(({ direction }) => direction === "out");
  const lastOf = (some: readonly CoreMovement[]) =>
    contingent.left && some.length > 0 ? latest(some, ({ underway }) => underway.to) : NEVER;
  const leavingFrom = earliest(out, ({ underway }) => underway.from);
  const completeFrom = contingent.complete?.told ?? lastOf(into);
  const inTheatreFrom = Math.min(contingent.firstArrival?.told ?? NEVER, completeFrom, leavingFrom);
  return {
    arrivingFrom: Math.min(
      earliest(into, ({ underway }) => underway.from),
      inTheatreFrom,
    ),
    inTheatreFrom,
    completeFrom,
    leavingFrom,
    goneFrom: lastOf(out),
  };
}

/** The state of a contingent at an instant. */
export function contingentAt({ id }: CoreContingent, turns: ContingentTurns, at: Instant): ContingentScene {
  let state: ContingentState = "arriving";
  if (at < turns.arrivingFrom) state = "absent";
  else if (at >= turns.goneFrom) state = "gone";
  else if (at >= turns.leavingFrom) state = "leaving";
  else if (at >= turns.completeFrom) state = "present";
  return { id, state, isInTheatre: at >= turns.inTheatreFrom && at < turns.goneFrom };
}
