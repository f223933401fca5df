import type { Mission, Place } from "../model/mission";
import { project } from "../sheet/projection";
import { HUB_RADIUS_KM } from "./mapOptions";

/** The city of the headquarters: where the ring stands, and what opens into the sites around it. */
export function hubOf({ sites }: Mission): Place | null {
  return sites.find(({ status }) => status === "headquarters")?.place ?? null;
}

/** Kilometres of the sheet between two places. */
function distanceBetween(a: Place, b: Place): number {
  const [ax, ay] = project(a.lon, a.lat);
  const [bx, by] = project(b.lon, b.lat);
  return Math.hypot(ax - bx, ay - by);
}

export function isAtHub(mission: Mission, place: Place): boolean {
  const hub = hubOf(mission);
  return hub !== null && distanceBetween(hub, place) < HUB_RADIUS_KM;
}
