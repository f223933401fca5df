import type { Contingent, Mission } from "../model/mission";
import type { Instant } from "../timeline/instant";
import type { PlanScene, PlanStatus } from "./scene";

/** From when it is told that the last have left: once their leaving is reported and under way. */
function outcomeToldFrom({ contingents, movements }: Mission): Instant {
  const leftFrom = ({ left }: Contingent) =>
    left?.known.kind === "dated" ? left.known.from : Number.POSITIVE_INFINITY;
  const last = movements.filter(({ direction }) => direction === "out").map((item) => item.underway.from);
  return contingents.length > 0 ? Math.max(...contingents.map(leftFrom), ...last) : Number.POSITIVE_INFINITY;
}

/** The plans told by an instant, the earliest first, and what has become of each. */
export function plansAt(mission: Mission, at: Instant): readonly PlanScene[] {
  const toldFrom = (eventId: string) => mission.events.find(({ id }) => id === eventId)?.stop;
  const told = mission.plans
    .map((plan) => ({ ...plan, from: toldFrom(plan.event) ?? plan.announced.from }))
    .filter(({ from }) => from <= at)
    .sort((one, other) => one.from - other.from);
  const outcome = outcomeToldFrom(mission);
  return told.map(({ id, end }, index) => {
    let status: PlanStatus = "announced";
    if (index < told.length - 1) status = "overtaken";
    else if (at >= Math.min(end.when.to, outcome)) status = "ended";
    return { id, status };
  });
}
