import type { Movement } from "../../../src/model/mission";
import type { Instant } from "../../../src/timeline/instant";
import type { ScaleMission } from "./generateMission";

/** A movement as the others draw it: from one end straight to the other. */
export interface Flight {
  readonly id: string;
  readonly from: readonly [lat: number, lng: number];
  readonly to: readonly [lat: number, lng: number];
  readonly begin: Instant;
}

const END = [0, 0] as const;

const endOf = (end: Movement["origin"]): readonly [number, number] =>
  end.certainty === "unknown" ? END : [end.places[0].lat, end.places[0].lon];

/**
 * As many markers as movements are under way at once. One that has arrived sets out again, which spares the others
 * adding and removing markers, and drawing what is over.
 */
export function flightsOf({ mission }: ScaleMission): Flight[] {
  return mission.movements.slice(0, mission.movements.length / 2).map((movement) => ({
    id: movement.id,
    from: endOf(movement.origin),
    to: endOf(movement.destination),
    begin: movement.underway.from,
  }));
}

/** Where a flight is at an instant. */
export function placeAt({ from, to, begin }: Flight, duration: number, at: Instant): [number, number] {
  const share = ((at - begin) % duration) / duration;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
