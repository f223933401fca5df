import { CITY_ZOOM } from "../../ground/hub";
import { type LabelCandidate, placeLabels, type Side } from "../../ground/labels";
import { STATE_ANCHORS } from "../../ground/stateAnchors";
import type { Scene } from "../../scene/scene";
import { project } from "../../sheet/projection";
import { type Rect, toScreen, type View } from "../../sheet/view";
import { zoomOf } from "../../sheet/zoom";
import type { Told } from "../about";
import type { DrawnRoute } from "./drawRoutes";
import { COLOURS, SANS } from "./palette";
import type { PicturePoint } from "./picturePoints";
import { widthOfText } from "./textBlock";
import { element, escapeXml } from "./xml";

const AROUND: readonly Side[] = ["right", "left", "above", "below"];
const NO_MARK = 5;

interface Look {
  readonly size: number;
  readonly weight: number;
  readonly priority: number;
  readonly colour: string;
}

interface Label extends LabelCandidate, Look {
  readonly text: string;
}

const THEATRE: Look = { size: 22, weight: 600, priority: 60, colour: COLOURS.accent };
const STATE: Look = { size: 18, weight: 600, priority: 30, colour: COLOURS.muted };
const OUTSIDE: Look = { ...STATE, weight: 400 };

/** The marks of a map that begins at 0, 0, and over them their names and those of the states, as far as there is room. */
export function drawLabels(
  told: Told,
  scene: Scene,
  points: readonly PicturePoint[],
  routes: readonly DrawnRoute[],
  view: View,
  viewport: Rect,
): string {
  const at = (lon: number, lat: number) => toScreen(view, ...project(lon, lat));
  // What matters more lies above.
  const byPriority = [...points].sort((one, other) => one.priority - other.priority);
  const marks = byPriority.flatMap(({ id, mark, place }) => {
    const [x, y] = at(place.lon, place.lat);
    return mark ? [{ id, x, y, mark }] : [];
  });
  const names = points.map(({ id, name, place, mark, ...look }) =>
    labelAt(at(place.lon, place.lat), id, name, AROUND, (mark?.radius ?? NO_MARK) + 2, {
      colour: COLOURS.ink,
      ...look,
    }),
  );
  const dots = marks.map(({ x, y, mark }) => around(x, y, mark.radius));
  const placed = placeAll(names, dots, viewport);
  const named = new Set(placed.map(({ label }) => label.id));
  const lines = routes.flatMap(({ route }) =>
    Array.from(route.distances, (_, i) => {
      const [x, y] = toScreen(view, route.points[2 * i] ?? 0, route.points[2 * i + 1] ?? 0);
      return around(x, y, 9);
    }),
  );
  const boxes = placed.map(({ label: { width, height }, left, top }) => ({ left, top, width, height }));
  const states = zoomOf(view.k) < CITY_ZOOM ? stateLabels(told, scene, at) : [];
  return [
    ...marks
      .filter(({ id, mark }) => !mark.needsName || named.has(id))
      .map(({ x, y, mark }) => mark.draw(x, y)),
    ...[...placed, ...placeAll(states, [...dots, ...boxes, ...lines], viewport)].map(drawLabel),
  ].join("");
}

function labelAt(
  [x, y]: readonly [number, number],
  id: string,
  text: string,
  sides: readonly Side[],
  clearance: number,
  look: Look,
): Label {
  const width = widthOfText(text, look.size) * 1.12 + 4;
  return { id, text, width, height: look.size * 1.25, x, y, clearance, sides, ...look };
}

/** The member states; in the years before also those that were parties then, or no longer. */
function stateLabels(
  { mission, text }: Told,
  { phase, parties }: Scene,
  at: (lon: number, lat: number) => readonly [number, number],
): Label[] {
  const isPast = phase === "background";
  const members = mission.memberStates.map(({ id }) => id);
  const others = isPast ? mission.treatyParties.map(({ state }) => state) : [];
  const theatre = mission.memberStates.find(({ role }) => role === "theatre")?.id;
  const isOutside = (id: string) =>
    isPast && !parties.some((party) => party.id === id && party.status !== "joining");
  return [...new Set([...members, ...others])].flatMap((id) => {
    const { at: anchors, sides } = STATE_ANCHORS[id];
    const look = id === theatre && !isPast ? THEATRE : isOutside(id) ? OUTSIDE : STATE;
    return anchors.map((anchor) =>
      labelAt(at(...anchor), `state-${id}`, text.states[id] ?? id, sides, 0, look),
    );
  });
}

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

/** The width is estimated, so the words begin, or end, at the edge that is next to their point. */
function drawLabel({ label, left, top, side }: Placed): string {
  const { text, size, colour, weight, width, height } = label;
  const [x, anchor] =
    side === "left"
      ? [left + width, "end"]
      : side === "right"
        ? [left, "start"]
        : [left + width / 2, "middle"];
  return element(
    "text",
    {
      x,
      y: top + height / 2 + size * 0.35,
      "text-anchor": anchor,
      "font-family": SANS,
      "font-size": size,
      "font-weight": weight,
      fill: colour,
      stroke: COLOURS.card,
      "stroke-width": 4,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    },
    escapeXml(text),
  );
}
