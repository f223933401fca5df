import { CITY_ZOOM, hubOf, isAtHub } from "../../ground/hub";
import { markRadius, pastPlaces } from "../../ground/past";
import { sitesShown } from "../../ground/sitesShown";
import type { Mission, Place } from "../../model/mission";
import type { Scene } from "../../scene/scene";
import { nameGuard } from "../../telling/nameGuard";
import { tellRing } from "../../telling/tellRing";
import type { Told } from "../about";
import type { DrawnRoute } from "./drawRoutes";
import { disc, hoop, type Mark, ring } from "./marks";
import { COLOURS, colourOf } from "./palette";

/** A place that the picture marks, or only names. */
export interface PicturePoint {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly size: number;
  readonly weight: number;
  readonly priority: number;
  readonly mark: Mark | null;
}

const RING_RADIUS = 40;
const SITE_RADIUS = 11;

/** What the page marks and names at this zoom: the hub, sites, ends of lines, places of the years before, cities. */
export function picturePoints(
  { mission, text, words }: Told,
  whole: Mission,
  scene: Scene,
  routes: readonly DrawnRoute[],
  zoom: number,
): PicturePoint[] {
  const isCity = zoom >= CITY_ZOOM;
  const hub = hubOf(whole);
  const capital = whole.memberStates.find(({ role }) => role === "theatre")?.capital;
  const sites = sitesShown(whole, scene, zoom);
  const { sectors, centre } = tellRing(scene, text, words);
  const point = (place: Place, look: Omit<PicturePoint, "id" | "name" | "place">): PicturePoint => ({
    id: place.id,
    name: text.places[place.id]?.name ?? place.id,
    place,
    ...look,
  });
  const points = [
    ...pastPlaces(mission, scene).map((place) =>
      point(place, { size: 19, weight: 600, priority: 110, mark: pastMark(place, zoom) }),
    ),
    ...(hub ? [point(hub, { ...HUB, mark: isCity ? null : ring(sectors, centre, RING_RADIUS) })] : []),
    ...sites.map(({ site: { id, guard }, place, scene: { status } }) => ({
      id: `site-${id}`,
      name: `${text.sites[id]?.name ?? id}: ${nameGuard(guard, text, words)}`,
      place,
      ...SITE,
      mark: siteMark(status, guard),
    })),
    ...endsOf(mission, routes)
      .filter((place) => isCity || !isAtHub(whole, place))
      .filter((place) => !sites.some((site) => site.place.id === place.id))
      .map((place) => point(place, END)),
    ...citiesOf(whole).map((place) => point(place, place.id === capital?.id ? CAPITAL : CITY)),
  ];
  // Of several reasons to name a place the first one counts.
  return [...new Map([...points].reverse().map((item) => [item.id, item])).values()].reverse();
}

const HUB = { size: 24, weight: 600, priority: 100 };
const SITE = { size: 18, weight: 600, priority: 90 };
const END = { size: 19, weight: 600, priority: 80, mark: null };
const CAPITAL = { size: 18, weight: 400, priority: 50, mark: disc(5) };
const CITY = { size: 16, weight: 400, priority: 40, mark: disc(3) };

/** As the page has them: thick under guard, thin when that is over, dashed where it is disputed. */
function siteMark(status: string, guard: string): Mark {
  if (status === "disputed") return hoop(SITE_RADIUS, 2, COLOURS.muted, { "stroke-dasharray": "5 4" });
  const dash = guard === "unknown" ? { "stroke-dasharray": "4 3" } : {};
  return hoop(SITE_RADIUS, status === "over" ? 2 : 5, colourOf(guard), dash);
}

function pastMark(place: Place, zoom: number): Mark {
  const radius = markRadius(place, zoom);
  if (place.precision !== "region") return hoop(radius, 4, COLOURS.accent);
  return hoop(radius, 2, COLOURS.accent, { "stroke-dasharray": "6 5", fill: "none" });
}

function endsOf(mission: Mission, routes: readonly DrawnRoute[]): Place[] {
  const drawn = new Set(routes.map(({ movement }) => movement.id));
  return mission.movements
    .filter(({ id }) => drawn.has(id))
    .flatMap(({ origin, destination }) => [origin, destination])
    .flatMap((end) => (end.certainty === "unknown" ? [] : end.places));
}

function citiesOf({ places, memberStates }: Mission): Place[] {
  const theatre = memberStates.find(({ role }) => role === "theatre");
  return [...places.values()].filter(({ kind, state }) => kind === "city" && state === theatre?.id);
}
