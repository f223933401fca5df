import type { Mission, Place, StateId } from "../model/mission";
import type { PartyScene, Scene } from "../scene/scene";
import { scaleOf } from "../sheet/zoom";
import { clamp } from "../timeline/clamp";

const POINT_RADIUS = 7;
const REGION_RADIUS_KM = 50;
const LARGEST_RADIUS = 60;

/** The states whose joining or leaving the event tells that is told now. */
export function turningStates({ treatyParties }: Mission, { eventId }: Scene): readonly StateId[] {
  return treatyParties
    .filter(({ begun, ended }) => begun.event === eventId || ended?.event === eventId)
    .map(({ state }) => state);
}

/** The parties to the treaty in the years before the mission; null on its own days and after. */
export function pastParties({ phase, parties }: Scene): readonly PartyScene[] | null {
  return phase === "background" ? parties : null;
}

/** Differs whenever the map of the parties does. */
export function partiesKey(parties: readonly PartyScene[] | null): string {
  return parties?.map(({ id, status }) => `${id} ${status}`).join() ?? "none";
}

/** Where the event of the years before that is told now took place. */
export function pastPlaces({ backgroundEvents }: Mission, { eventId }: Scene): readonly Place[] {
  return backgroundEvents.find(({ id }) => id === eventId)?.places ?? [];
}

/** Half the size of the mark at such a place, in pixels: as wide as land where only the region is known. */
export function markRadius({ precision }: Place, zoom: number): number {
  if (precision !== "region") return POINT_RADIUS;
  return Math.round(clamp(REGION_RADIUS_KM * scaleOf(zoom), POINT_RADIUS, LARGEST_RADIUS));
}
