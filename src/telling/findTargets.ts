import type { Contingent, Mission, Movement, Place, Site } from "../model/mission";
import type { FindTarget } from "./findEntry";
import { momentOfContingent, momentOfMovement, momentOfSite } from "./momentOf";

const ends = ({ origin, via, destination }: Movement): readonly Place[] =>
  [origin, destination].flatMap((end) => (end.certainty === "unknown" ? [] : end.places)).concat(via);

/** Where a site is first guarded; else the table that says what is known of it. */
export function siteTarget(mission: Mission, site: Site): FindTarget {
  const at = momentOfSite(mission, site);
  return at === null ? { tab: "tables", item: "sites" } : { at, selection: { kind: "site", id: site.id } };
}

export function movementTarget(mission: Mission, movement: Movement): FindTarget {
  return { at: momentOfMovement(mission, movement), selection: { kind: "movement", id: movement.id } };
}

/** The site that is the place, else the first event there, else the first movement from, to or by it; else nothing. */
export function placeTarget(mission: Mission, placeId: string): FindTarget | null {
  const { sites, events, movements } = mission;
  const isHere = ({ id }: Place) => id === placeId;
  const site = sites.find((it) => "precision" in it && it.precision === "exact" && it.place?.id === placeId);
  if (site) return siteTarget(mission, site);
  const event = events.find(({ places }) => places.some(isHere));
  if (event) return { at: event.stop, selection: null };
  const movement = movements.find((it) => ends(it).some(isHere));
  return movement ? movementTarget(mission, movement) : null;
}

/** When a contingent first arrives; as long as that is not known, the table that says what is. */
export function contingentTarget(mission: Mission, contingent: Contingent): FindTarget {
  const at = momentOfContingent(mission, contingent);
  return at === null ? { tab: "tables", item: "contingents" } : { at, selection: null };
}
