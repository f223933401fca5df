import type { Mission, Place, Site } from "../model/mission";
import type { Scene, SiteScene } from "../scene/scene";
import { CITY_ZOOM, hubOf, isAtHub } from "./hub";

/** From here a guarded site far from the hub is drawn. */
const SITE_ZOOM = 4.8;

export interface ShownSite {
  readonly site: Exclude<Site, { status: "no-evidence" }>;
  readonly place: Place;
  readonly scene: SiteScene;
}

/**
 * The sites of a scene to draw as points: those at the hub from the city zoom on, others from a wider one.
 * A site known only to its city is no point; `inCityOnly` gives those.
 */
export function sitesShown(mission: Mission, scene: Scene, zoom: number): ShownSite[] {
  return placedSites(mission, scene).filter(({ site, place, scene: { status } }) => {
    if (status === "disputed") return zoom >= SITE_ZOOM;
    if (site.precision !== "exact" || (status !== "guarded" && status !== "over")) return false;
    return zoom >= (isAtHub(mission, place) ? CITY_ZOOM : SITE_ZOOM);
  });
}

/** Sites under guard of which only the city is known, listed beside the city's name. */
export function inCityOnly(mission: Mission, scene: Scene): ShownSite[] {
  return placedSites(mission, scene).filter(
    ({ site, place, scene: { status } }) =>
      status === "guarded" && site.precision === "city" && place.id === hubOf(mission)?.id,
  );
}

function placedSites(mission: Mission, scene: Scene): ShownSite[] {
  return mission.sites.flatMap((site) => {
    const now = scene.sites.find(({ id }) => id === site.id);
    if (site.status === "no-evidence" || site.place === null || !now) return [];
    return [{ site, place: site.place, scene: now }];
  });
}
