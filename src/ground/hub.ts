import type { Mission, Place } from "../model/mission";
import { distanceBetween } from "../sheet/distance";

/** From this zoom on the ring at the hub opens into the guarded sites. */
export const CITY_ZOOM = 8;
/** Places nearer to the hub than this are shown by the ring until it opens. */
const HUB_RADIUS_KM = 60;

/** The city of the headquarters: where the ring stands, and what opens into the sites around it. */
export function hubOf({ sites }: Mission): Place | null {
  return sites.find(({ status }) => status === "headquarters")?.place ?? null;
}

export function isAtHub(mission: Mission, place: Place): boolean {
  const hub = hubOf(mission);
  return hub !== null && distanceBetween([hub.lon, hub.lat], [place.lon, place.lat]) < HUB_RADIUS_KM;
}
