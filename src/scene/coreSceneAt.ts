import type { CoreMission, CoreMovement } from "../model/coreMission";
import type { Instant } from "../timeline/instant";
import { contingentAt, contingentTurns } from "./contingentAt";
import { earliest } from "./extremes";
import { perMission } from "./perMission";
import { phaseAt } from "./phaseAt";
import type { Scene } from "./scene";
import { stepwise } from "./stepwise";
import { toldAt } from "./toldAt";
import { createTraffic } from "./trafficAt";

/** What moves, and what the date and the time line tell of it. */
export type CoreScene = Pick<Scene, "at" | "phase" | "eventId" | "contingents" | "traffic">;

/** When the first movement home begins. */
export const withdrawalFrom = (movements: readonly CoreMovement[]): Instant =>
  earliest(
    movements.filter(({ direction }) => direction === "out"),
    ({ underway }) => underway.from,
  );

/** The part of `sceneAt` that needs no more than the core of a mission. */
export const coreSceneAt: (mission: CoreMission, at: Instant) => CoreScene = perMission((mission) => {
  const { contingents, movements, phases, timeline } = mission;
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
  const traffic = createTraffic(movements, withdrawalFrom(movements));

  return (at) => ({
    at,
    phase: phase(at),
    eventId: eventId(at),
    contingents: contingentScenes(at),
    traffic: traffic(at),
  });
});
