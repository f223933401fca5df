import type { Contingent, Mission, Movement, Place, Site } from "../model/mission";
import type { FindTarget } from "./findEntry";

const ends = ({ origin, via, destination }: Movement): readonly Place[] =>
  [origin, destination].flatMap((end) => (end.certainty === "unknown" ? [] : end.places)).concat(via);

/** Where a site is first guarded; else the table that says what is known of it. */
export function siteTarget(site: Site): FindTarget {
  if ("from" in site && site.from.when !== "unknown") {
    return { at: site.from.when.from, selection: { kind: "site", id: site.id } };
  }
  return { tab: "tables", item: "sites" };
}

export function movementTarget({ id, underway }: Movement): FindTarget {
  return { at: underway.from, selection: { kind: "movement", id } };
}

/** The site that is the place, else the first event there, else the first movement from, to or by it; else nothing. */
export function placeTarget({ sites, events, movements }: Mission, placeId: string): FindTarget | null {
  const isHere = ({ id }: Place) => id === placeId;
  const site = sites.find((it) => "precision" in it && it.precision === "exact" && it.place?.id === placeId);
  if (site) return siteTarget(site);
  const event = events.find(({ places }) => places.some(isHere));
  if (event) return { at: event.stop, selection: null };
  const movement = movements.find((it) => ends(it).some(isHere));
  return movement ? movementTarget(movement) : null;
}

/** When a contingent first arrives; as long as that is not known, the table that says what is. */
export function contingentTarget({ firstArrival }: Contingent): FindTarget {
  return firstArrival ? { at: firstArrival.told, selection: null } : { tab: "tables", item: "contingents" };
}
