import type { CoreMission } from "../model/coreMission";
import type { Instant } from "../timeline/instant";
import { contingentAt } from "./contingentAt";
import { movementAt } from "./movementAt";
import { phaseAt } from "./phaseAt";
import type { Scene } from "./scene";
import { toldAt } from "./toldAt";

/** What moves, and what the date and the time line tell of it. */
export type CoreScene = Pick<Scene, "at" | "phase" | "eventId" | "contingents" | "movements">;

/** The part of `sceneAt` that needs no more than the core of a mission. */
export function coreSceneAt(mission: CoreMission, at: Instant): CoreScene {
  const out = mission.movements.filter((item) => item.direction === "out");
  const withdrawalFrom = Math.min(...out.map((item) => item.underway.from));
  return {
    at,
    phase: phaseAt(mission.phases, at),
    eventId: toldAt(mission, at),
    contingents: mission.contingents.map((item) => contingentAt(item, mission.movements, at)),
    movements: mission.movements.map((item) => movementAt(item, withdrawalFrom, at)),
  };
}
