import type { CoreMission, CorePlace } from "../model/coreMission";
import { isSameEnd } from "../sheet/distance";
import type { LonLat } from "../sheet/projection";
import { type Route, routesOf } from "../sheet/routes";
import type { Instant } from "../timeline/instant";

/** A route of the sheet with what drawing it needs to know of its movement. */
export interface MovementRoute extends Route {
  readonly movementId: string;
  readonly isStartInferred: boolean;
  readonly isEndInferred: boolean;
  /** When the movement is over. */
  readonly until: Instant;
}

/**
 * The lines of all movements whose ends are known, one for each pair of distinct ends. A movement with
 * an unknown end has none.
 */
export function missionRoutes(mission: Pick<CoreMission, "movements">): MovementRoute[] {
  const planned = mission.movements.flatMap((movement) => {
    const { id, contingent, direction, mode, origin, destination } = movement;
    if (origin.certainty === "unknown" || destination.certainty === "unknown") return [];
    const via = movement.via.map(lonLatOf);
    const isStartInferred = origin.certainty === "inferred";
    const isEndInferred = destination.certainty === "inferred";
    return distinct(origin.places).flatMap((start) =>
      distinct(destination.places).map((end) => ({
        input: {
          id: `${id}:${start.id}-${end.id}`,
          contingent,
          direction,
          mode,
          from: lonLatOf(start),
          via,
          to: lonLatOf(end),
        },
        more: { movementId: id, isStartInferred, isEndInferred, until: movement.underway.to },
      })),
    );
  });
  const routes = routesOf(planned.map(({ input }) => input));
  return routes.flatMap((route, i) => {
    const more = planned[i]?.more;
    return more ? [{ ...route, ...more }] : [];
  });
}

function distinct(places: readonly CorePlace[]): CorePlace[] {
  const kept: CorePlace[] = [];
  for (const place of places) {
    if (!kept.some((other) => isSameEnd(lonLatOf(other), lonLatOf(place)))) kept.push(place);
  }
  return kept;
}

const lonLatOf = ({ lon, lat }: CorePlace): LonLat => [lon, lat];
