import { drawArrowHead } from "./arrowHead";
import type { LineStyle, Ribbon } from "./lineStyle";
import type { MovementRoute } from "./missionRoutes";
import type { OverlayPalette } from "./overlayPalette";
import { traceRibbon } from "./ribbon";
import { type Foot, lengthOf, type ScreenLine } from "./screenLine";

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
 * Draws what of a line stands still: all of one that is over, and of one under way its halo and its whole course, over
 * which `drawTravelled` goes.
 */
export function drawStill(
  context: CanvasRenderingContext2D,
  inked: InkedRoute,
  line: ScreenLine,
  palette: OverlayPalette,
  alpha: number,
  isOver: boolean,
  isHighlighted: boolean,
  head: Foot,
): void {
  const { style, colour } = inked;
  const length = lengthOf(line);
  if (isHighlighted) {
    context.globalAlpha = HALO_ALPHA;
    paint(context, inked, line, palette.accent, 0, length, HALO);
  }
  context.globalAlpha = isHighlighted ? 1 : alpha;
  if (!isOver && !isHighlighted) context.globalAlpha = REST_ALPHA;
  paint(context, inked, line, colour, 0, length, 0);
  if (!isOver) return;
  drawOuterEnd(context, inked, line, palette.paper);
  drawArrowHead(context, head, style.head * 0.8, style.isOpenHead, colour, palette.paper);
}

/** Draws what is travelled of a line under way, its outer end, and its head at `share` of the line. */
export function drawTravelled(
  context: CanvasRenderingContext2D,
  inked: InkedRoute,
  line: ScreenLine,
  palette: OverlayPalette,
  share: number,
  head: Foot,
): void {
  const { style, colour } = inked;
  const edge = Math.max(0, share * lengthOf(line) - style.head * 0.6);
  context.globalAlpha = 1;
  paint(context, inked, line, palette.paper, 0, edge, CASING);
  paint(context, inked, line, colour, 0, edge, 0);
  drawOuterEnd(context, inked, line, palette.paper);
  if (share > 0) drawArrowHead(context, head, style.head, style.isOpenHead, colour, palette.paper);
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
  { route, colour }: InkedRoute,
  { points }: ScreenLine,
  paper: string,
): void {
  const index = route.direction === "in" ? 0 : points.length - 2;
  context.beginPath();
  context.arc(points[index] ?? 0, points[index + 1] ?? 0, 4.5, 0, 2 * Math.PI);
  context.fillStyle = paper;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.stroke();
}
