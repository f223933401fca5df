import { transform } from "topojson-client";
import type { GroundTopology } from "../../ground/groundTopology";
import { project } from "../../sheet/projection";
import type { Box } from "../../sheet/view";

/** How far a line may be moved near the frame, and how much more for each kilometre away from it. */
const NEAR_KM = 5;
const PER_KM = 0.012;
const FARTHEST_KM = 60;
/** A landmass or lake of less than so many tolerances across is left out. */
const SMALLEST = 4;

type LonLat = readonly [lon: number, lat: number];

interface Point {
  readonly lonLat: LonLat;
  readonly x: number;
  readonly y: number;
}

/**
 * The same shapes with fewer points: a line leaves its former course by a few kilometres of the sheet, and
 * by more where it is far from `frame`. Lines that are shared stay shared, and their ends stay.
 */
export function coarsenTopology(topology: GroundTopology, frame: Box): GroundTopology {
  const decode = topology.transform ? transform(topology.transform) : (point: number[]) => point;
  const arcs = topology.arcs.map((arc) => {
    const points = arc.map((position, i): Point => {
      const [lon = 0, lat = 0] = decode([...position], i > 0);
      const [x, y] = project(lon, lat);
      return { lonLat: [lon, lat], x, y };
    });
    return coarsen(points, frame).map(({ lonLat }) => [...lonLat]);
  });
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs };
}

function coarsen(points: readonly Point[], frame: Box): readonly Point[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return points;
  const tolerance = (point: Point) => Math.min(FARTHEST_KM, NEAR_KM + PER_KM * distanceTo(frame, point));
  const isRing = first.x === last.x && first.y === last.y;
  if (isRing && extentOf(points) < SMALLEST * tolerance(first)) return [first, last];
  const kept = new Set([0, points.length - 1]);
  const spans: [from: number, to: number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let worst = 1;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const off = offLine(points, i, from, to) / tolerance(points[i] ?? first);
      if (off <= worst) continue;
      worst = off;
      at = i;
    }
    if (at < 0) continue;
    kept.add(at);
    spans.push([from, at], [at, to]);
  }
  return points.filter((_, i) => kept.has(i));
}

/** How far a point is from the line between two others, or from the first of them where they are one place. */
function offLine(points: readonly Point[], i: number, from: number, to: number): number {
  const [point, a, b] = [points[i], points[from], points[to]];
  if (!point || !a || !b) return 0;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return Math.hypot(point.x - a.x - share * dx, point.y - a.y - share * dy);
}

function distanceTo({ minX, minY, maxX, maxY }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(minX - x, 0, x - maxX), Math.max(minY - y, 0, y - maxY));
}

function extentOf(points: readonly Point[]): number {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
