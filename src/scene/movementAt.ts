import type { CoreMovement } from "../model/coreMission";
import { clamp } from "../timeline/clamp";
import type { Instant } from "../timeline/instant";
import type { MovementFacts, MovementScene, MovementStatus } from "./scene";

function statusAt(movement: CoreMovement, at: Instant): MovementStatus {
  const { from, to } = movement.underway;
  if (at < from) return "pending";
  const isUnplaced = movement.origin.certainty === "unknown" || movement.destination.certainty === "unknown";
  if (isUnplaced) return "unplaced";
  return at < to ? "underway" : "complete";
}

/** What a scene tells of a movement at every instant alike. */
export function movementFacts(movement: CoreMovement): MovementFacts {
  const { aircraft } = movement;
  return {
    id: movement.id,
    contingent: movement.contingent,
    direction: movement.direction,
    mode: movement.mode,
    aircraft: aircraft.kind === "counted" || aircraft.kind === "announced" ? aircraft.value : null,
    isInferred: movement.origin.certainty === "inferred" || movement.destination.certainty === "inferred",
  };
}

/** How far a movement is. Half-open: at its last instant it is complete. */
function movementAt(movement: CoreMovement, withdrawalFrom: Instant, at: Instant): MovementScene {
  const { from, to } = movement.underway;
  return {
    ...movementFacts(movement),
    status: statusAt(movement, at),
    progress: clamp((at - from) / Math.max(1, to - from), 0, 1),
    isPast: movement.direction === "in" && at >= withdrawalFrom,
  };
}

/**
 * Tells of an instant how far each movement is, in the order given. What is as it was when last asked is the same
 * object, and the whole list is where nothing has moved.
 */
export function createMovements(
  movements: readonly CoreMovement[],
  withdrawalFrom: Instant,
): (at: Instant) => readonly MovementScene[] {
  let last: readonly MovementScene[] = [];
  return (at) => {
    const next = movements.map((movement, index) => {
      const now = movementAt(movement, withdrawalFrom, at);
      const was = last[index];
      return was?.status === now.status && was.progress === now.progress && was.isPast === now.isPast
        ? was
        : now;
    });
    if (next.length !== last.length || next.some((item, index) => item !== last[index])) last = next;
    return last;
  };
}
