import type { Mission, Place } from "../model/mission";
import { distanceBetween } from "../sheet/distance";
import { HUB_RADIUS_KM } from "./mapOptions";

/** The city of the headquarters: where the ring stands, and what opens into the sites around it. */
export function hubOf({ sites }: Mission): Place | null {
  return sites.find(({ status }) => status === "headquarters")?.place ?? null;
}

export function isAtHub(mission: Mission, place: Place): boolean {
  const hub = hubOf(mission);
  return hub !== null && distanceBetween([hub.lon, hub.lat], [place.lon, place.lat]) < HUB_RADIUS_KM;
}
