import type { Contingent, Mission, Movement, Site } from "../../src/model/mission";
import { partiesAt } from "../../src/scene/partiesAt";
import { phaseAt } from "../../src/scene/phaseAt";
import { plansAt } from "../../src/scene/plansAt";
import type { ContingentScene, MovementScene, Scene } from "../../src/scene/scene";
import { siteAt } from "../../src/scene/siteAt";
import { strengthAt } from "../../src/scene/strengthAt";
import { toldAt } from "../../src/scene/toldAt";

const NEVER = Number.POSITIVE_INFINITY;

function movementAt(movement: Movement, withdrawalFrom: number, at: number): MovementScene {
  const { id, contingent, direction, mode, aircraft, origin, destination, underway } = movement;
  const ends = [origin.certainty, destination.certainty];
  let status: MovementScene["status"] = at < underway.to ? "underway" : "complete";
  if (ends.includes("unknown")) status = "unplaced";
  if (at < underway.from) status = "pending";
  return {
    id,
    contingent,
    direction,
    mode,
    status,
    progress: Math.min(1, Math.max(0, (at - underway.from) / Math.max(1, underway.to - underway.from))),
    aircraft: aircraft.kind === "counted" || aircraft.kind === "announced" ? aircraft.value : null,
    isInferred: ends.includes("inferred"),
    isPast: direction === "in" && at >= withdrawalFrom,
  };
}

const own = ({ id }: Contingent, { movements }: Mission, direction: "in" | "out") =>
  movements.filter((item) => item.contingent === id && item.direction === direction);

function goneFrom(contingent: Contingent, mission: Mission): number {
  const ends = own(contingent, mission, "out").map(({ underway }) => underway.to);
  return contingent.left && ends.length > 0 ? Math.max(...ends) : NEVER;
}

function contingentAt(contingent: Contingent, mission: Mission, at: number): ContingentScene {
  const into = own(contingent, mission, "in").map(({ underway }) => underway);
  const leaving = Math.min(...own(contingent, mission, "out").map(({ underway }) => underway.from));
  const lastIn = contingent.left && into.length > 0 ? Math.max(...into.map(({ to }) => to)) : NEVER;
  const complete = contingent.complete ? contingent.complete.told : lastIn;
  const there = Math.min(contingent.firstArrival?.told ?? NEVER, complete, leaving);
  const gone = goneFrom(contingent, mission);
  const states = [
    ["arriving", Math.min(there, ...into.map(({ from }) => from))],
    ["present", complete],
    ["leaving", leaving],
    ["gone", gone],
  ] as const;
  const [, arriving] = states[0];
  const state = at < arriving ? "absent" : (states.findLast(([, from]) => at >= from)?.[0] ?? "absent");
  return { id: contingent.id, state, isInTheatre: at >= there && at < gone };
}

function siteNow(site: Site, mission: Mission, missionOver: number, at: number) {
  const guard = "guard" in site ? mission.contingents.find(({ id }) => id === site.guard) : undefined;
  return siteAt(site, missionOver, guard ? goneFrom(guard, mission) : NEVER, at);
}

/** The scene as it is defined, worked out from every fact anew: what `sceneAt` has to agree with. */
export function plainSceneAt(mission: Mission, at: number): Omit<Scene, "traffic"> {
  const out = mission.movements.filter(({ direction }) => direction === "out");
  const withdrawalFrom = Math.min(...out.map(({ underway }) => underway.from));
  const isOver = out.length > 0 && mission.contingents.every(({ left }) => left !== null);
  const missionOver = isOver ? Math.max(...out.map(({ underway }) => underway.to)) : NEVER;
  return {
    at,
    phase: phaseAt(mission.phases, at),
    eventId: toldAt(mission, at),
    contingents: mission.contingents.map((item) => contingentAt(item, mission, at)),
    movements: mission.movements.map((item) => movementAt(item, withdrawalFrom, at)),
    sites: mission.sites.map((item) => siteNow(item, mission, missionOver, at)),
    strength: strengthAt(mission.strength, mission.offset, at),
    plans: plansAt(mission, at),
    parties: partiesAt(mission.treatyParties, at),
  };
}
