import { type LabelCandidate, placeLabels, type Side } from "../../ground/labels";
import { STATE_ANCHORS } from "../../ground/stateAnchors";
import type { Mission, Place } from "../../model/mission";
import type { Scene } from "../../scene/scene";
import { distanceBetween } from "../../sheet/distance";
import { project } from "../../sheet/projection";
import { type Rect, toScreen, type View } from "../../sheet/view";
import { scaleOf } from "../../sheet/zoom";
import type { Told } from "../about";
import type { DrawnRoute } from "./drawRoutes";
import { COLOURS, colourOf, SANS } from "./palette";
import { widthOfText } from "./textBlock";
import { element, escapeXml } from "./xml";

/** What stands at a point: a disc, or the open ring of a guarded site. */
interface Mark {
  readonly radius: number;
  readonly colour: string;
  readonly ring: boolean;
  readonly isFaint: boolean;
}

const DOT: Mark = { radius: 5, colour: COLOURS.ink, ring: false, isFaint: false };
/** From this zoom on a site is a point of its own, as on the page. */
const CITY_ZOOM = 8;

const AROUND: readonly Side[] = ["right", "left", "above", "below"];
/** Places nearer to the headquarters than this on the picture are not named beside it. */
const HUB_PX = 40;

interface Label extends LabelCandidate {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly weight: number;
  readonly mark: Mark | null;
}

interface Look {
  readonly size: number;
  readonly weight: number;
  readonly priority: number;
  readonly colour?: string;
  readonly mark?: Mark;
}

/** Names of the headquarters' city, of the ends of the lines, of the capital and of the states, as far as there is room. */
export function drawLabels(
  told: Told,
  scene: Scene,
  routes: readonly DrawnRoute[],
  view: View,
  box: Rect,
): string {
  const { mission, text } = told;
  const hub = mission.sites.find(({ status }) => status === "headquarters")?.place ?? null;
  const at = (lon: number, lat: number) => {
    const [x, y] = toScreen(view, ...project(lon, lat));
    return { x: x - box.left, y: y - box.top };
  };
  const named = (
    id: string,
    words: string,
    lon: number,
    lat: number,
    sides: readonly Side[],
    look: Look,
  ): Label => ({
    id,
    text: words,
    width: widthOfText(words, look.size) * 1.12 + 4,
    height: look.size * 1.25,
    ...at(lon, lat),
    clearance: sides[0] === "centre" ? 0 : (look.mark?.radius ?? 5) + 2,
    sides,
    colour: COLOURS.ink,
    mark: null,
    ...look,
  });
  const point = (place: Place, look: Look) =>
    named(place.id, text.places[place.id]?.name ?? place.id, place.lon, place.lat, AROUND, look);
  const isApart = ({ lon, lat }: Place) =>
    hub === null || distanceBetween([hub.lon, hub.lat], [lon, lat]) * view.k > HUB_PX;
  const theatre = mission.memberStates.find(({ role }) => role === "theatre");
  const sites = view.k >= scaleOf(CITY_ZOOM) ? sitesOf(mission, scene) : [];
  const points = [
    ...sites.map(({ site: { id, guard }, place, isOver }) => {
      const whose = text.states[guard];
      const name = [text.sites[id]?.name ?? id, ...(whose === undefined ? [] : [whose])].join(": ");
      const mark = { radius: 9, colour: colourOf(guard), ring: true, isFaint: isOver };
      return named(`site-${id}`, name, place.lon, place.lat, AROUND, { ...SITE, mark });
    }),
    ...(hub ? [point(hub, { size: 24, weight: 600, priority: 100, mark: DOT })] : []),
    ...endsOf(mission, routes)
      .filter((place) => isApart(place) && !sites.some((it) => it.place.id === place.id))
      .map((place) => point(place, { size: 19, weight: 600, priority: 80 })),
    ...(theatre ? [point(theatre.capital, { size: 18, weight: 400, priority: 50, mark: DOT })] : []),
  ];
  const parties = scene.phase === "background" ? scene.parties : [];
  const states = [...new Set([...mission.memberStates, ...parties].map(({ id }) => id))].flatMap((id) => {
    const { at: anchors, sides } = STATE_ANCHORS[id];
    const look = id === theatre?.id ? THEATRE : STATE;
    return anchors.map(([lon, lat]) => named(`state-${id}`, text.states[id] ?? id, lon, lat, sides, look));
  });
  const dots = points.flatMap(({ mark, x, y }) => (mark ? [around(x, y, mark.radius)] : []));
  const viewport = { left: 0, top: 0, width: box.width, height: box.height };
  const placed = placeAll(points, dots, viewport);
  const lines = routes.flatMap(({ route }) =>
    Array.from(route.distances, (_, i) => {
      const [x, y] = toScreen(view, route.points[2 * i] ?? 0, route.points[2 * i + 1] ?? 0);
      return around(x - box.left, y - box.top, 9);
    }),
  );
  const boxes = placed.map(({ label: { width, height }, left, top }) => ({ left, top, width, height }));
  return [...placed, ...placeAll(states, [...dots, ...boxes, ...lines], viewport)].map(drawLabel).join("");
}

const SITE: Look = { size: 18, weight: 600, priority: 90 };
const THEATRE: Look = { size: 22, weight: 600, priority: 60, colour: COLOURS.accent };
const STATE: Look = { size: 18, weight: 600, priority: 30, colour: COLOURS.muted };

const around = (x: number, y: number, half: number): Rect => ({
  left: x - half,
  top: y - half,
  width: 2 * half,
  height: 2 * half,
});

interface Placed {
  readonly label: Label;
  readonly left: number;
  readonly top: number;
  readonly side: Side;
}

function placeAll(labels: readonly Label[], obstacles: readonly Rect[], viewport: Rect): Placed[] {
  return placeLabels(labels, obstacles, viewport).flatMap(({ id, ...where }) => {
    const label = labels.find((item) => item.id === id);
    return label ? [{ label, ...where }] : [];
  });
}

/** The sites whose own coordinates are known, while they are guarded and after. */
function sitesOf(mission: Mission, scene: Scene) {
  return mission.sites.flatMap((site) => {
    const status = scene.sites.find(({ id }) => id === site.id)?.status;
    const isOver = status === "over";
    if (site.status !== "guarded" || site.precision !== "exact" || site.place === null) return [];
    return status === "guarded" || isOver ? [{ site, place: site.place, isOver }] : [];
  });
}

function endsOf(mission: Mission, routes: readonly DrawnRoute[]): Place[] {
  const drawn = new Set(routes.map(({ movement }) => movement.id));
  const ends = mission.movements
    .filter(({ id }) => drawn.has(id))
    .flatMap(({ origin, destination }) => [origin, destination])
    .flatMap((end) => (end.certainty === "unknown" ? [] : end.places));
  return [...new Map(ends.map((place) => [place.id, place])).values()];
}

/** The width is estimated, so the words begin, or end, at the edge that is next to their point. */
function drawLabel({ label, left, top, side }: Placed): string {
  const { text, size, colour, weight, mark, x, y, width, height } = label;
  const words = element(
    "text",
    {
      x: { left: left + width, right: left }[side as "left" | "right"] ?? left + width / 2,
      y: top + height / 2 + size * 0.35,
      "text-anchor": { left: "end", right: "start" }[side as "left" | "right"] ?? "middle",
      "font-family": SANS,
      "font-size": size,
      "font-weight": weight,
      fill: colour,
      stroke: COLOURS.paper,
      "stroke-width": 4,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    },
    escapeXml(text),
  );
  return (mark ? drawMark(mark, x, y) : "") + words;
}

function drawMark({ radius, colour, ring, isFaint }: Mark, cx: number, cy: number): string {
  if (!ring) return element("circle", { cx, cy, r: radius, fill: colour });
  const outline = { stroke: colour, "stroke-width": 5, opacity: isFaint ? 0.5 : undefined };
  return element("circle", { cx, cy, r: radius - 2.5, fill: COLOURS.paper, ...outline });
}
