import { transform } from "topojson-client";
import type { GeometryCollection, GeometryObject } from "topojson-specification";
import { isMember } from "../../ground/baseMap";
import type { FaceProperties, GroundTopology } from "../../ground/groundTopology";
import { project } from "../../sheet/projection";
import type { Box } from "../../sheet/view";

/** How far, in kilometres, a line may be moved in the frame, and how much more for each kilometre away from it. */
interface Coarseness {
  readonly near: number;
  readonly perKm: number;
}

/** Of members and of what is disputed, and of what only stands around them. */
const OWN: Coarseness = { near: 5, perKm: 0.018 };
const REGION: Coarseness = { near: 8, perKm: 0.03 };
const WATER: Coarseness = { near: 8.5, perKm: 0.03 };
const OTHER: Coarseness = { near: 8.5, perKm: 0.03 };
const FARTHEST_KM = 150;
/** A landmass or lake of less than so many tolerances across is left out. */
const SMALLEST = 4;
/** Rivers and lakes of a lower rank than this are left out, and those that are farther away. */
const LOWEST_RANK = 3;
const FARTHEST_WATER_KM = 600;

type LonLat = readonly [lon: number, lat: number];

interface Point {
  readonly lonLat: LonLat;
  readonly x: number;
  readonly y: number;
}

/**
 * The same shapes with fewer points: a line leaves its former course by a few kilometres of the sheet, and
 * by more where it is far from `frame` or no member's. Lines that are shared stay shared, and their ends stay. Small
 * waters are left out.
 */
export function coarsenTopology(topology: GroundTopology, frame: Box): GroundTopology {
  const decode = topology.transform ? transform(topology.transform) : (point: number[]) => point;
  const coarsenessOf = rankArcs(topology);
  const arcs = topology.arcs.map((arc, index) => {
    const points = arc.map((position, i): Point => {
      const [lon = 0, lat = 0] = decode([...position], i > 0);
      const [x, y] = project(lon, lat);
      return { lonLat: [lon, lat], x, y };
    });
    const coarseness = coarsenessOf(index);
    const isSeen =
      coarseness !== WATER || points.some((point) => distanceTo(frame, point) < FARTHEST_WATER_KM);
    const kept = isSeen ? coarsen(points, frame, coarseness) : nearerEnd(points, frame);
    return kept.map(({ lonLat }) => [...lonLat]);
  });
  const { transform: _, ...rest } = topology;
  const { rivers, lakes, ...objects } = topology.objects;
  const waters = { ...(rivers && { rivers: largeOf(rivers) }), ...(lakes && { lakes: largeOf(lakes) }) };
  return { ...rest, objects: { ...objects, ...waters }, arcs };
}

/** How coarse each line may become, by its number, after the finest of what it bounds. */
function rankArcs({ objects }: GroundTopology): (index: number) => Coarseness {
  const { faces, regions, rivers, lakes } = objects;
  const own = (faces?.geometries ?? []).filter(({ properties }) => isOwn(properties as FaceProperties));
  const ranks = new Map<number, Coarseness>();
  const rank = (geometries: readonly GeometryObject[] | undefined, coarseness: Coarseness) => {
    for (const index of arcsOf(geometries ?? [])) ranks.set(index, coarseness);
  };
  rank(regions?.geometries, REGION);
  rank(own, OWN);
  rank(rivers?.geometries, WATER);
  rank(lakes?.geometries, WATER);
  return (index) => ranks.get(index) ?? OTHER;
}

const isOwn = ({ c, o, d }: FaceProperties) => isMember(c) || isMember(o ?? "") || Boolean(d);

function arcsOf(geometries: readonly GeometryObject[]): number[] {
  return geometries.flatMap((geometry) =>
    "arcs" in geometry ? [geometry.arcs].flat(3).map((index) => (index < 0 ? ~index : index)) : [],
  );
}

function largeOf(waters: GeometryCollection): GeometryCollection {
  const rankOf = (properties: unknown) => (properties as { readonly r: number }).r;
  return {
    ...waters,
    geometries: waters.geometries.filter(({ properties }) => rankOf(properties) <= LOWEST_RANK),
  };
}

function coarsen(points: readonly Point[], frame: Box, { near, perKm }: Coarseness): readonly Point[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return points;
  const tolerance = (point: Point) => Math.min(FARTHEST_KM, near + perKm * distanceTo(frame, point));
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

/** Of a line that is left out, the end at which one that is kept may go on. */
function nearerEnd(points: readonly Point[], frame: Box): readonly Point[] {
  const ends = points.filter((_, i) => i === 0 || i === points.length - 1);
  return ends.toSorted((one, other) => distanceTo(frame, one) - distanceTo(frame, other)).slice(0, 1);
}

function extentOf(points: readonly Point[]): number {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
