import type { CoreMovement } from "../model/coreMission";
import { clamp } from "../timeline/clamp";
import type { Instant } from "../timeline/instant";
import type { MovementScene, MovementStatus } from "./scene";

function statusAt(movement: CoreMovement, at: Instant): MovementStatus {
  const { from, to } = movement.underway;
  if (at < from) return "pending";
  const isUnplaced = movement.origin.certainty === "unknown" || movement.destination.certainty === "unknown";
  if (isUnplaced) return "unplaced";
  return at < to ? "underway" : "complete";
}

/** How far a movement is. Half-open: at its last instant it is complete. */
export function movementAt(movement: CoreMovement, withdrawalFrom: Instant, at: Instant): MovementScene {
  const { from, to } = movement.underway;
  const { aircraft } = movement;
  return {
    id: movement.id,
    contingent: movement.contingent,
    direction: movement.direction,
    mode: movement.mode,
    status: statusAt(movement, at),
    progress: clamp((at - from) / Math.max(1, to - from), 0, 1),
    aircraft: aircraft.kind === "counted" || aircraft.kind === "announced" ? aircraft.value : null,
    isInferred: movement.origin.certainty === "inferred" || movement.destination.certainty === "inferred",
    isPast: movement.direction === "in" && at >= withdrawalFrom,
  };
}
