import type { Phase, PhaseId } from "../model/mission";
import type { Instant } from "../timeline/instant";

/** The phase an instant lies in; before the first it is the first, after the last the last. */
export function phaseAt(phases: readonly Phase[], at: Instant): PhaseId {
  const current = phases.findLast((phase) => phase.from <= at) ?? phases[0];
  if (!current) throw new Error("a mission has at least one phase");
  return current.id;
}
