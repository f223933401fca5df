import type { Route } from "../sheet/routes";
import type { Rect, View } from "../sheet/view";
import { clamp } from "../timeline/clamp";

/** More than the widest line and its halo reach to either side, in pixels. */
const MARGIN = 40;

/** A route in the pixels of the canvas. The arrays are filled in place whenever the view changes. */
export interface ScreenLine {
  /** x and y in turn. */
  readonly points: Float32Array;
  /** Distance along the line at each point. */
  readonly distances: Float32Array;
  /** The distances between which the line may be seen in its box; nothing outside them needs drawing. */
  visibleFrom: number;
  visibleTo: number;
}

/** A line by points of it, on the screen or on the sheet. */
interface SampledLine {
  readonly points: Float32Array | Float64Array;
  readonly distances: Float32Array | Float64Array;
}

/** A position on a line and the direction there; written into, so that drawing allocates nothing. */
export interface Foot {
  x: number;
  y: number;
  /** Unit vector along the line. */
  dx: number;
  dy: number;
}

export function createScreenLine(route: Route): ScreenLine {
  return {
    points: new Float32Array(route.points.length),
    distances: new Float32Array(route.distances.length),
    visibleFrom: 0,
    visibleTo: Number.POSITIVE_INFINITY,
  };
}

/** Fills `line` with `route` as `view` shows it, counted from the corner of `box`. */
export function placeLine(line: ScreenLine, route: Route, view: View, box: Rect): void {
  for (let i = 0; i < route.points.length; i += 2) {
    line.points[i] = view.x + view.k * (route.points[i] ?? 0) - box.left;
    line.points[i + 1] = view.y + view.k * (route.points[i + 1] ?? 0) - box.top;
  }
  for (let i = 0; i < route.distances.length; i++) line.distances[i] = view.k * (route.distances[i] ?? 0);
  findVisible(line, box);
}

/** Near a city a route is tens of thousands of pixels long, of which a few hundred are in the box. */
function findVisible(line: ScreenLine, box: Rect): void {
  const { points, distances } = line;
  line.visibleFrom = Number.POSITIVE_INFINITY;
  line.visibleTo = Number.NEGATIVE_INFINITY;
  for (let i = 0; i + 1 < distances.length; i++) {
    const ax = points[2 * i] ?? 0;
    const ay = points[2 * i + 1] ?? 0;
    const bx = points[2 * i + 2] ?? 0;
    const by = points[2 * i + 3] ?? 0;
    const isBeside = Math.max(ax, bx) < -MARGIN || Math.min(ax, bx) > box.width + MARGIN;
    const isAboveOrBelow = Math.max(ay, by) < -MARGIN || Math.min(ay, by) > box.height + MARGIN;
    if (isBeside || isAboveOrBelow) continue;
    line.visibleFrom = Math.min(line.visibleFrom, distances[i] ?? 0);
    line.visibleTo = distances[i + 1] ?? 0;
  }
}

export const lengthOf = (line: ScreenLine) => line.distances[line.distances.length - 1] ?? 0;

/** Index of the segment in which `distance` along the line falls. */
export function segmentAt(line: Pick<SampledLine, "distances">, distance: number): number {
  const { distances } = line;
  let low = 0;
  let high = distances.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((distances[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Writes where `distance` along the line is, and the line's direction there, into `foot`. */
export function footAt(line: SampledLine, distance: number, foot: Foot): void {
  footIn(line, segmentAt(line, distance), distance, foot);
}

/** The same where the segment that `distance` falls in is known. */
export function footIn({ points, distances }: SampledLine, i: number, distance: number, foot: Foot): void {
  const ax = points[2 * i] ?? 0;
  const ay = points[2 * i + 1] ?? 0;
  const vx = (points[2 * i + 2] ?? ax) - ax;
  const vy = (points[2 * i + 3] ?? ay) - ay;
  const start = distances[i] ?? 0;
  const span = (distances[i + 1] ?? start) - start;
  const share = span > 0 ? (distance - start) / span : 0;
  const size = Math.sqrt(vx * vx + vy * vy) || 1;
  foot.x = ax + vx * share;
  foot.y = ay + vy * share;
  foot.dx = vx / size;
  foot.dy = vy / size;
}

/** The shortest distance from a point to the line, in pixels. */
export function distanceTo(line: ScreenLine, x: number, y: number): number {
  const { points } = line;
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 3 < points.length; i += 2) {
    const ax = points[i] ?? 0;
    const ay = points[i + 1] ?? 0;
    const vx = (points[i + 2] ?? 0) - ax;
    const vy = (points[i + 3] ?? 0) - ay;
    const square = vx * vx + vy * vy;
    const share = square > 0 ? clamp(((x - ax) * vx + (y - ay) * vy) / square, 0, 1) : 0;
    const awayX = ax + vx * share - x;
    const awayY = ay + vy * share - y;
    best = Math.min(best, awayX * awayX + awayY * awayY);
  }
  return Math.sqrt(best);
}
