import { alphaOf } from "../ground/alphaOf";
import type { Mission } from "../model/mission";
import type { Session } from "../session/session";
import { DAY, type Instant } from "../timeline/instant";

const ends = new WeakMap<Mission, ReadonlyMap<string, Instant>>();

/** When each movement is over, looked up once per mission: this is asked at every frame. */
function endsOf(mission: Mission): ReadonlyMap<string, Instant> {
  const known = ends.get(mission) ?? new Map(mission.movements.map(({ id, underway }) => [id, underway.to]));
  ends.set(mission, known);
  return known;
}

/** Ids of the movements that have a line on the map now. */
export function drawnMovements({ mission, scenes }: Session): string[] {
  const { at, movements } = scenes.get();
  const until = endsOf(mission);
  return movements.flatMap((movement) => {
    const age = (at - (until.get(movement.id) ?? at)) / DAY;
    return alphaOf(movement, age) > 0 ? [movement.id] : [];
  });
}
