import type { Mission, Movement, Site } from "../model/mission";
import type { Instant } from "../timeline/instant";
import { contingentAt, goneFrom } from "./contingentAt";
import { movementAt } from "./movementAt";
import { partiesAt } from "./partiesAt";
import { phaseAt } from "./phaseAt";
import { plansAt } from "./plansAt";
import type { Scene } from "./scene";
import { siteAt } from "./siteAt";
import { strengthAt } from "./strengthAt";
import { toldAt } from "./toldAt";

/** When the last movement home is over; never, as long as it is not told of every contingent that it has left. */
function missionOverFrom({ contingents }: Mission, out: readonly Movement[]): Instant {
  const isOver = out.length > 0 && contingents.every(({ left }) => left !== null);
  return isOver ? Math.max(...out.map((item) => item.underway.to)) : Number.POSITIVE_INFINITY;
}

function guardGoneFrom(site: Site, { contingents, movements }: Mission): Instant {
  const guard = "guard" in site ? contingents.find(({ id }) => id === site.guard) : undefined;
  return guard ? goneFrom(guard, movements) : Number.POSITIVE_INFINITY;
}

/**
 * Everything to be seen at an instant. Pure and total: before the first and after the last stop too, and of a
 * mission that shows only some of its facts.
 */
export function sceneAt(mission: Mission, at: Instant): Scene {
  const out = mission.movements.filter((item) => item.direction === "out");
  const withdrawalFrom = Math.min(...out.map((item) => item.underway.from));
  const missionOver = missionOverFrom(mission, out);
  return {
    at,
    phase: phaseAt(mission.phases, at),
    eventId: toldAt(mission, at),
    contingents: mission.contingents.map((item) => contingentAt(item, mission.movements, at)),
    movements: mission.movements.map((item) => movementAt(item, withdrawalFrom, at)),
    sites: mission.sites.map((item) => siteAt(item, missionOver, guardGoneFrom(item, mission), at)),
    strength: strengthAt(mission.strength, mission.offset, at),
    plans: plansAt(mission, at),
    parties: partiesAt(mission.treatyParties, at),
  };
}
