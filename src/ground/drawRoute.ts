import { drawArrowHead } from "./arrowHead";
import type { LineStyle, Ribbon } from "./lineStyle";
import type { MovementRoute } from "./missionRoutes";
import type { OverlayPalette } from "./overlayPalette";
import { traceRibbon } from "./ribbon";
import { type Foot, footAt, lengthOf, type ScreenLine } from "./screenLine";

const REST_ALPHA = 0.3;
/** The part of a line next to an inferred end that is dotted. */
const INFERRED_SHARE = 0.18;
const CASING = 1.4;
const HALO = 5;
const HALO_ALPHA = 0.4;

/** A route as it is drawn: along its line, in the style of its movement. */
export interface InkedRoute {
  readonly route: MovementRoute;
  readonly style: LineStyle;
  readonly colour: string;
}

/**
 * Draws one line: what is travelled, what is still to come, its outer end and its head. The head stands at `share` of
 * the line and is written into `head`. What is over stands still: `whole` keeps its paths, which are traced once.
 */
export function drawRoute(
  context: CanvasRenderingContext2D,
  inked: InkedRoute,
  line: ScreenLine,
  palette: OverlayPalette,
  share: number,
  alpha: number,
  isOver: boolean,
  isHighlighted: boolean,
  head: Foot,
  whole: Path2D[],
): void {
  const { style, colour, route } = inked;
  const length = lengthOf(line);
  const reached = isOver ? length : share * length;
  const edge = Math.max(0, reached - style.head * 0.6);
  footAt(line, share * length, head);
  context.globalAlpha = isHighlighted ? 1 : alpha;
  if (isHighlighted) {
    context.globalAlpha = HALO_ALPHA;
    paint(context, inked, line, palette.accent, 0, length, HALO);
    context.globalAlpha = 1;
  }
  if (!isOver) {
    if (!isHighlighted) context.globalAlpha = REST_ALPHA;
    paint(context, inked, line, colour, reached, length, 0);
    context.globalAlpha = 1;
    paint(context, inked, line, palette.paper, 0, edge, CASING);
  }
  if (isOver) paintWhole(context, inked, line, colour, whole);
  else paint(context, inked, line, colour, 0, edge, 0);
  drawOuterEnd(context, line, route.direction === "in" ? 0 : line.points.length - 2, colour, palette.paper);
  const size = isOver ? style.head * 0.8 : style.head;
  if (isOver || share > 0) drawArrowHead(context, head, size, style.isOpenHead, colour, palette.paper);
}

function paint(
  context: CanvasRenderingContext2D,
  inked: InkedRoute,
  line: ScreenLine,
  colour: string,
  from: number,
  to: number,
  extra: number,
): void {
  context.fillStyle = colour;
  eachRibbon(inked, line, from, to, (ribbon, begin, end) => {
    context.beginPath();
    if (traceRibbon(context, line, ribbon, begin, end, extra)) context.fill();
  });
}

function paintWhole(
  context: CanvasRenderingContext2D,
  inked: InkedRoute,
  line: ScreenLine,
  colour: string,
  whole: Path2D[],
): void {
  const length = lengthOf(line);
  if (whole.length === 0) {
    eachRibbon(inked, line, 0, length, (ribbon, begin, end) => {
      const path = new Path2D();
      traceRibbon(path, line, ribbon, begin, end);
      whole.push(path);
    });
  }
  context.fillStyle = colour;
  for (const path of whole) context.fill(path);
}

/** The ribbons of which a line consists from one distance to another, dotted next to an inferred end. */
function eachRibbon(
  { route, style }: InkedRoute,
  line: ScreenLine,
  from: number,
  to: number,
  use: (ribbon: Ribbon, begin: number, end: number) => void,
): void {
  const length = lengthOf(line);
  const start = route.isStartInferred ? length * INFERRED_SHARE : 0;
  const end = route.isEndInferred ? length * (1 - INFERRED_SHARE) : length;
  const { ribbons, inferred } = style;
  for (const ribbon of ribbons) use(ribbon, Math.max(from, start), Math.min(to, end));
  if (from < start) use(inferred, from, Math.min(to, start));
  if (to > end) use(inferred, Math.max(from, end), to);
}

function drawOuterEnd(
  context: CanvasRenderingContext2D,
  { points }: ScreenLine,
  index: number,
  colour: string,
  paper: string,
): void {
  context.beginPath();
  context.arc(points[index] ?? 0, points[index + 1] ?? 0, 4.5, 0, 2 * Math.PI);
  context.fillStyle = paper;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.stroke();
}
