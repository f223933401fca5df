import type { Contingent, Mission } from "../model/mission";
import type { Instant } from "../timeline/instant";
import { latest } from "./extremes";
import type { PlanScene, PlanStatus } from "./scene";

const NEVER = Number.POSITIVE_INFINITY;

/** From when it is told that the last have left: once their leaving is reported and under way. */
function outcomeToldFrom({ contingents, movements }: Mission): Instant {
  const leftFrom = ({ left }: Contingent) => (left?.known.kind === "dated" ? left.known.from : NEVER);
  const last = latest(movements, ({ direction, underway }) => (direction === "out" ? underway.from : -NEVER));
  return contingents.length > 0 ? Math.max(latest(contingents, leftFrom), last) : NEVER;
}

/** From when a plan is told. */
function toldFrom({ events }: Mission, { event, announced }: Mission["plans"][number]): Instant {
  return events.find(({ id }) => id === event)?.stop ?? announced.from;
}

/** The instants at which what is told of the plans can change. */
export function planTurns(mission: Mission): Instant[] {
  const own = mission.plans.flatMap((plan) => [toldFrom(mission, plan), plan.end.when.to]);
  return [...own, outcomeToldFrom(mission)];
}

/** The plans told by an instant, the earliest first, and what has become of each. */
export function plansAt(mission: Mission, at: Instant): readonly PlanScene[] {
  const told = mission.plans
    .map((plan) => ({ ...plan, from: toldFrom(mission, plan) }))
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
