import type { CoreMission } from "../model/coreMission";
import type { Instant } from "../timeline/instant";
import { contingentAt, contingentTurns } from "./contingentAt";
import { earliest } from "./extremes";
import { createMovements } from "./movementAt";
import { perMission } from "./perMission";
import { phaseAt } from "./phaseAt";
import type { MovementScene, Scene } from "./scene";
import { stepwise } from "./stepwise";
import { toldAt } from "./toldAt";
import { createTraffic } from "./trafficAt";

/** What moves, and what the date and the time line tell of it. */
export type CoreScene = Pick<Scene, "at" | "phase" | "eventId" | "contingents" | "movements" | "traffic">;

/** The part of `sceneAt` that needs no more than the core of a mission. */
export const coreSceneAt: (mission: CoreMission, at: Instant) => CoreScene = perMission((mission) => {
  const { contingents, movements, phases, timeline } = mission;
  const out = movements.filter(({ direction }) => direction === "out");
  const withdrawalFrom = earliest(out, ({ underway }) => underway.from);
  const phase = stepwise(
    phases.map(({ from }) => from),
    (at) => phaseAt(phases, at),
  );
  const eventId = stepwise(
    timeline.eventStops.map(({ at }) => at),
    (at) => toldAt(mission, at),
  );
  const turns = contingents.map((item) => ({ item, own: contingentTurns(item, movements) }));
  const contingentScenes = stepwise(
    turns.flatMap(({ own }) => Object.values(own)),
    (at) => turns.map(({ item, own }) => contingentAt(item, own, at)),
  );
  const movementScenes = createMovements(movements, withdrawalFrom);
  const traffic = createTraffic(movements, withdrawalFrom);

  return (at) => {
    let all: readonly MovementScene[] | undefined;
    return {
      at,
      phase: phase(at),
      eventId: eventId(at),
      contingents: contingentScenes(at),
      get movements() {
        all ??= movementScenes(at);
        return all;
      },
      traffic: traffic(at),
    };
  };
});
