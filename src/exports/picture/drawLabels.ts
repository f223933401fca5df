import { type LabelCandidate, placeLabels, type Side } from "../../ground/labels";
import { STATE_ANCHORS } from "../../ground/stateAnchors";
import type { Mission, Place } from "../../model/mission";
import type { Scene } from "../../scene/scene";
import { distanceBetween } from "../../sheet/distance";
import { project } from "../../sheet/projection";
import { type Rect, toScreen, type View } from "../../sheet/view";
import type { Told } from "../about";
import type { DrawnRoute } from "./drawRoutes";
import { COLOURS, SANS } from "./palette";
import { widthOfText } from "./textBlock";
import { element, escapeXml } from "./xml";

const AROUND: readonly Side[] = ["right", "left", "above", "below"];
/** Places nearer to the headquarters than this on the picture are not named beside it. */
const HUB_PX = 40;

interface Label extends LabelCandidate {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly weight: number;
  readonly hasDot: boolean;
}

interface Look {
  readonly size: number;
  readonly weight: number;
  readonly priority: number;
  readonly colour?: string;
  readonly hasDot?: boolean;
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
    clearance: sides[0] === "centre" ? 0 : 7,
    sides,
    colour: COLOURS.ink,
    hasDot: false,
    ...look,
  });
  const point = (place: Place, look: Look) =>
    named(place.id, text.places[place.id]?.name ?? place.id, place.lon, place.lat, AROUND, look);
  const isApart = ({ lon, lat }: Place) =>
    hub === null || distanceBetween([hub.lon, hub.lat], [lon, lat]) * view.k > HUB_PX;
  const theatre = mission.memberStates.find(({ role }) => role === "theatre");
  const points = [
    ...(hub ? [point(hub, { size: 24, weight: 600, priority: 100, hasDot: true })] : []),
    ...endsOf(mission, routes)
      .filter(isApart)
      .map((place) => point(place, { size: 19, weight: 600, priority: 80 })),
    ...(theatre ? [point(theatre.capital, { size: 18, weight: 400, priority: 50, hasDot: true })] : []),
  ];
  const parties = scene.phase === "background" ? scene.parties : [];
  const states = [...new Set([...mission.memberStates, ...parties].map(({ id }) => id))].flatMap((id) => {
    const { at: anchors, sides } = STATE_ANCHORS[id];
    const look = id === theatre?.id ? THEATRE : STATE;
    return anchors.map(([lon, lat]) => named(`state-${id}`, text.states[id] ?? id, lon, lat, sides, look));
  });
  const dots = points.filter(({ hasDot }) => hasDot).map(({ x, y }) => around(x, y, 5));
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
}

function placeAll(labels: readonly Label[], obstacles: readonly Rect[], viewport: Rect): Placed[] {
  return placeLabels(labels, obstacles, viewport).flatMap(({ id, left, top }) => {
    const label = labels.find((item) => item.id === id);
    return label ? [{ label, left, top }] : [];
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

function drawLabel({ label, left, top }: Placed): string {
  const { text, size, colour, weight, hasDot, x, y, width, height } = label;
  const dot = hasDot ? element("circle", { cx: x, cy: y, r: 5, fill: COLOURS.ink }) : "";
  const words = element(
    "text",
    {
      x: left + width / 2,
      y: top + height / 2 + size * 0.35,
      "text-anchor": "middle",
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
  return dot + words;
}
