import { alphaOf } from "../ground/alphaOf";
import type { Session } from "../session/session";
import { DAY } from "../timeline/instant";

/** Ids of the movements that have a line on the map now. */
export function drawnMovements({ mission, scenes }: Session): string[] {
  const { at, movements } = scenes.get();
  return movements.flatMap((movement) => {
    const until = mission.movements.find(({ id }) => id === movement.id)?.underway.to ?? at;
    return alphaOf(movement, (at - until) / DAY) > 0 ? [movement.id] : [];
  });
}
