import { alphaOf } from "../../ground/alphaOf";
import { lineStyleOf, type Ribbon } from "../../ground/lineStyle";
import { type MovementRoute, missionRoutes } from "../../ground/missionRoutes";
import {
  createScreenLine,
  type Foot,
  footAt,
  lengthOf,
  placeLine,
  type ScreenLine,
  segmentAt,
} from "../../ground/screenLine";
import type { Mission } from "../../model/mission";
import type { MovementScene, Scene } from "../../scene/scene";
import type { Rect, View } from "../../sheet/view";
import { DAY } from "../../timeline/instant";
import { COLOURS, colourOf } from "./palette";
import { element } from "./xml";

const REST_ALPHA = 0.3;
/** The part of a line next to an inferred end that is dotted. */
const INFERRED_SHARE = 0.18;
const CASING = 2.8;

/** A movement with a line on the map now, and how clearly it shows. */
export interface DrawnRoute {
  readonly route: MovementRoute;
  readonly movement: MovementScene;
  readonly alpha: number;
}

/** The lines to be seen in a scene: those that are over lie below those under way. */
export function drawnRoutes(mission: Mission, scene: Scene): DrawnRoute[] {
  const drawn = missionRoutes(mission).flatMap((route) => {
    const movement = scene.movements.find(({ id }) => id === route.movementId);
    const alpha = movement ? alphaOf(movement, (scene.at - route.until) / DAY) : 0;
    return movement && alpha > 0 ? [{ route, movement, alpha }] : [];
  });
  const isUnderway = ({ movement }: DrawnRoute) => movement.status === "underway";
  return [...drawn.filter((item) => !isUnderway(item)), ...drawn.filter(isUnderway)];
}

/** One line: what is travelled, what is still to come, its outer end and its head. */
export function drawRoute({ route, movement, alpha }: DrawnRoute, view: View, box: Rect): string {
  const line = createScreenLine(route);
  placeLine(line, route, view, box);
  const style = lineStyleOf(movement);
  const colour = colourOf(route.contingent);
  const length = lengthOf(line);
  const isOver = movement.status === "complete";
  const reached = isOver ? length : movement.progress * length;
  const travelled = isOver ? length : Math.max(0, reached - style.head * 0.6);
  const head = pointAt(line, isOver ? length * 0.55 : reached);
  const start = route.isStartInferred ? length * INFERRED_SHARE : 0;
  const end = route.isEndInferred ? length * (1 - INFERRED_SHARE) : length;

  function paint(from: number, to: number, extra: number, stroke: string): string {
    const stretch = (ribbons: readonly Ribbon[], a: number, b: number) =>
      b > a ? strokeRibbons(pathBetween(line, a, b), ribbons, stroke, extra) : "";
    return (
      stretch(style.ribbons, Math.max(from, start), Math.min(to, end)) +
      stretch([style.inferred], from, Math.min(to, start)) +
      stretch([style.inferred], Math.max(from, end), to)
    );
  }

  const rest = isOver ? "" : element("g", { opacity: REST_ALPHA }, paint(reached, length, 0, colour));
  const casing = isOver ? "" : paint(0, travelled, CASING, COLOURS.card);
  const outer = pointAt(line, route.direction === "in" ? 0 : length);
  const dot = element("circle", {
    cx: outer.x,
    cy: outer.y,
    r: 4.5,
    fill: COLOURS.card,
    stroke: colour,
    "stroke-width": 2,
  });
  const hasHead = isOver || movement.progress > 0;
  const size = isOver ? style.head * 0.8 : style.head;
  const parts = [
    rest,
    casing,
    paint(0, travelled, 0, colour),
    dot,
    hasHead ? arrowHead(head, size, style.isOpenHead, colour) : "",
  ];
  return element("g", { opacity: alpha < 1 ? alpha : undefined }, parts.join(""));
}

/** Ribbons beside the line are a road: drawn as one band with a paper core. */
function strokeRibbons(d: string, ribbons: readonly Ribbon[], stroke: string, extra: number): string {
  const [ribbon] = ribbons;
  if (!ribbon) return "";
  const own = ribbon.start + ribbon.end;
  const band = (width: number, colour: string, dash: Ribbon["dash"]) =>
    element("path", {
      d,
      fill: "none",
      stroke: colour,
      "stroke-width": width,
      "stroke-dasharray": dash?.join(" "),
    });
  const isRoad = ribbons.length > 1;
  const width = isRoad ? 2 * Math.abs(ribbon.shift) + own : own;
  if (extra > 0) return band(width + extra, stroke, null);
  if (!isRoad) return band(width, stroke, ribbon.dash);
  return band(width, stroke, null) + band(width - 2 * own, COLOURS.card, null);
}

/** The head of `drawArrowHead`, as a path. */
function arrowHead({ x, y, dx, dy }: Foot, length: number, isOpen: boolean, colour: string): string {
  const half = length * 0.46;
  const notch = length * 0.72;
  const corners = [
    [x, y],
    [x - dx * length - dy * half, y - dy * length + dx * half],
    [x - dx * notch, y - dy * notch],
    [x - dx * length + dy * half, y - dy * length - dx * half],
  ] as const;
  const d = `M${corners.map(write).join("L")}z`;
  const under = {
    d,
    fill: COLOURS.card,
    stroke: COLOURS.card,
    "stroke-width": 4,
    "stroke-linejoin": "round",
  };
  const own = {
    d,
    fill: isOpen ? COLOURS.card : colour,
    stroke: isOpen ? colour : undefined,
    "stroke-width": 2,
  };
  return element("path", under) + element("path", own);
}

function pathBetween(line: ScreenLine, from: number, to: number): string {
  const points: [number, number][] = [];
  const first = pointAt(line, from);
  points.push([first.x, first.y]);
  for (let i = segmentAt(line, from) + 1; i <= segmentAt(line, to); i++) {
    points.push([line.points[2 * i] ?? 0, line.points[2 * i + 1] ?? 0]);
  }
  const last = pointAt(line, to);
  points.push([last.x, last.y]);
  return `M${points.map(write).join("L")}`;
}

function pointAt(line: ScreenLine, distance: number): Foot {
  const foot = { x: 0, y: 0, dx: 0, dy: 0 };
  footAt(line, distance, foot);
  return foot;
}

const write = ([x, y]: readonly [number, number]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
