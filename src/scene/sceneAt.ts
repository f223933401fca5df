import type { Mission } from "../model/mission";
import type { Instant } from "../timeline/instant";
import { eventIdAt } from "../timeline/positionInStory";
import { contingentAt } from "./contingentAt";
import { movementAt } from "./movementAt";
import { partiesAt } from "./partiesAt";
import { phaseAt } from "./phaseAt";
import type { Scene } from "./scene";
import { siteAt } from "./siteAt";
import { strengthAt } from "./strengthAt";

/** Everything to be seen at an instant. Pure and total: before the first and after the last stop too. */
export function sceneAt(mission: Mission, at: Instant): Scene {
  const out = mission.movements.filter((item) => item.direction === "out");
  const withdrawalFrom = Math.min(...out.map((item) => item.underway.from));
  const missionOver = Math.max(...out.map((item) => item.underway.to));
  return {
    at,
    phase: phaseAt(mission.phases, at),
    eventId: eventIdAt(mission.timeline, at),
    contingents: mission.contingents.map((item) => contingentAt(item, mission.movements, at)),
    movements: mission.movements.map((item) => movementAt(item, withdrawalFrom, at)),
    sites: mission.sites.map((item) => siteAt(item, missionOver, at)),
    strength: strengthAt(mission.strength, mission.offset, at),
    parties: partiesAt(mission.treatyParties, at),
  };
}
