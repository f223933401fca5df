import { CITY_ZOOM, hubOf, isAtHub } from "../ground/hub";
import type { Side } from "../ground/labels";
import { markRadius, pastParties, pastPlaces, turningStates } from "../ground/past";
import { inCityOnly, sitesShown } from "../ground/sitesShown";
import { STATE_ANCHORS } from "../ground/stateAnchors";
import type { Place, StateId } from "../model/mission";
import type { PartyScene } from "../scene/scene";
import type { Language, Session } from "../session/session";
import type { LonLat } from "../sheet/projection";
import { nameGuard } from "../telling/nameGuard";
import { drawnMovements } from "./drawnMovements";

/** A piece of text that wants a place on the map. */
export interface LabelItem {
  readonly id: string;
  readonly className: string;
  readonly lines: readonly string[];
  readonly anchors: readonly LonLat[];
  /** Half the size of what stands at the anchor. */
  readonly clearance: number;
  readonly priority: number;
  readonly sides: readonly Side[];
  readonly mayStandAnywhere?: boolean;
}

const AROUND: readonly Side[] = ["right", "left", "above", "below"];
const PRIORITY = {
  event: 110,
  hub: 100,
  list: 95,
  site: 90,
  field: 80,
  turning: 75,
  theatre: 60,
  capital: 50,
  city: 40,
  state: 30,
};
/** Degrees east and north of the hub at which its list may stand when there is no room beside the city's name. */
const ROUND_THE_HUB: readonly LonLat[] = [
  [-0.31, -0.05],
  [0.29, -0.05],
  [-0.41, 0.2],
  [-0.41, 0.4],
  [0.39, 0.25],
  [-0.01, 0.35],
];
const DOT = 4;
const FIELD = 6;
const SITE = 11;

/** All texts of the map at this zoom and instant, whether or not there will be room for them. */
export function labelItems(session: Session, zoom: number, ringRadius: number): LabelItem[] {
  const isCity = zoom >= CITY_ZOOM;
  const items = [
    ...eventItems(session, zoom),
    ...hubItems(session, isCity, ringRadius),
    ...siteItems(session, zoom),
  ];
  const taken = new Set(items.map(({ id }) => id));
  for (const item of [...fieldItems(session, isCity), ...cityItems(session)]) {
    if (taken.has(item.id)) continue;
    taken.add(item.id);
    items.push(item);
  }
  return isCity ? items : [...items, ...stateItems(session)];
}

/** From north to south, so that of two close by the second finds room below. */
function eventItems({ shown, language, scenes }: Session, zoom: number): LabelItem[] {
  const places = [...pastPlaces(shown.get(), scenes.get())].sort((one, other) => other.lat - one.lat);
  return places.map((place) =>
    pointItem(place, language.get(), "label-field", markRadius(place, zoom), PRIORITY.event),
  );
}

function hubItems({ mission, language, scenes }: Session, isCity: boolean, ringRadius: number): LabelItem[] {
  const hub = hubOf(mission);
  if (!hub) return [];
  const { text, words } = language.get();
  const hubName = nameOf(hub, language.get());
  if (!isCity) {
    const base = { id: hub.id, className: "label-hub", lines: [hubName], anchors: [lonLatOf(hub)] };
    return [{ ...base, clearance: ringRadius + 1, priority: PRIORITY.hub, sides: AROUND }];
  }
  const label = { id: hub.id, className: "label-city-name", lines: [hubName], anchors: [lonLatOf(hub)] };
  const listed = inCityOnly(mission, scenes.get()).map(({ site }) => {
    const count = site.count > 1 ? ` (${words.formatNumber(site.count)})` : "";
    const name = `${text.sites[site.id]?.name ?? site.id}${count}`;
    if (site.status === "headquarters") return name;
    return `${name}: ${nameGuard(site.guard, text, words)}`;
  });
  const list = {
    id: `${hub.id}-list`,
    className: "label-city-list",
    lines: [`${hubName}. ${words.m.sitesKnownToCity()}`, ...listed],
    anchors: [lonLatOf(hub), ...ROUND_THE_HUB.map(([lon, lat]): LonLat => [hub.lon + lon, hub.lat + lat])],
    clearance: 14,
    priority: PRIORITY.list,
    sides: ["below", "left", "right", "above"] as const,
    mayStandAnywhere: true,
  };
  const city: LabelItem = { ...label, clearance: 0, priority: PRIORITY.hub, sides: ["centre"] };
  return listed.length > 0 ? [city, list] : [city];
}

function siteItems({ mission, language, scenes }: Session, zoom: number): LabelItem[] {
  const { text, words } = language.get();
  return sitesShown(mission, scenes.get(), zoom).map(({ site, place, scene }) => ({
    id: `site-${site.id}`,
    className: `label-site is-${scene.status}`,
    lines: [text.sites[site.id]?.name ?? site.id, nameGuard(site.guard, text, words)],
    anchors: [lonLatOf(place)],
    clearance: SITE,
    priority: isAtHub(mission, place) ? PRIORITY.site : PRIORITY.city,
    sides: AROUND,
  }));
}

function fieldItems(session: Session, isCity: boolean): LabelItem[] {
  const { mission, language } = session;
  const drawn = new Set(drawnMovements(session));
  return mission.movements
    .filter(({ id }) => drawn.has(id))
    .flatMap(({ origin, destination }) => [origin, destination])
    .flatMap((end) => (end.certainty === "unknown" ? [] : end.places))
    .filter((place) => isCity || !isAtHub(mission, place))
    .filter((place) => !(isCity && mission.sites.some((site) => site.place?.id === place.id)))
    .map((place) => pointItem(place, language.get(), "label-field", FIELD, PRIORITY.field));
}

function cityItems({ mission, language }: Session): LabelItem[] {
  const hub = hubOf(mission);
  const theatre = mission.memberStates.find(({ role }) => role === "theatre");
  return [...mission.places.values()]
    .filter(({ kind, state, id }) => kind === "city" && state === theatre?.id && id !== hub?.id)
    .map((place) =>
      place.id === theatre?.capital.id
        ? pointItem(place, language.get(), "label-capital", DOT + 1, PRIORITY.capital)
        : pointItem(place, language.get(), "label-city", DOT, PRIORITY.city),
    );
}

/** The member states; in the years before the mission also those that were parties then, or no longer. */
function stateItems({ mission, language, scenes }: Session): LabelItem[] {
  const past = pastParties(scenes.get());
  const members = mission.memberStates.map(({ id }) => id);
  const others = past ? mission.treatyParties.map(({ state }) => state) : [];
  const turning = past ? turningStates(mission, scenes.get()) : [];
  const theatre = past ? undefined : mission.memberStates.find(({ role }) => role === "theatre")?.id;
  return [...new Set([...members, ...others])].map((id) => ({
    id: `state-${id}`,
    className: id === theatre ? "label-theatre" : labelOfState(id, past),
    lines: [language.get().text.states[id] ?? id],
    anchors: STATE_ANCHORS[id].at,
    clearance: 0,
    priority: turning.includes(id) ? PRIORITY.turning : PRIORITY[id === theatre ? "theatre" : "state"],
    sides: STATE_ANCHORS[id].sides,
  }));
}

function labelOfState(id: StateId, past: readonly PartyScene[] | null): string {
  const isOutside = past && !past.some((party) => party.id === id && party.status !== "joining");
  return isOutside ? "label-state is-outside" : "label-state";
}

function pointItem(
  place: Place,
  language: Language,
  className: string,
  clearance: number,
  priority: number,
): LabelItem {
  const lines = [nameOf(place, language)];
  return { id: place.id, className, lines, anchors: [lonLatOf(place)], clearance, priority, sides: AROUND };
}

const nameOf = (place: Place, { text }: Language) => text.places[place.id]?.name ?? place.id;
const lonLatOf = ({ lon, lat }: Place): LonLat => [lon, lat];
