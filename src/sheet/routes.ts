import { isSameEnd } from "./distance";
import { ROUTE_POINTS, sampleGreatCircle } from "./greatCircle";
import { type LonLat, project } from "./projection";

export interface RouteInput {
  readonly id: string;
  readonly contingent: string;
  readonly direction: "in" | "out";
  readonly mode: "air" | "road";
  readonly from: LonLat;
  readonly via: readonly LonLat[];
  readonly to: LonLat;
}

/** A schematic line of the sheet from a movement's origin to its destination. */
export interface Route {
  readonly id: string;
  readonly contingent: string;
  readonly direction: "in" | "out";
  readonly mode: "air" | "road";
  /** x and y in turn, kilometres of the sheet. */
  readonly points: Float64Array;
  /** Distance along the line at each point, kilometres of the sheet; the last one is its length. */
  readonly distances: Float64Array;
}

const FAN_STEP_KM = 45;
/** No line of a fan leaves its neighbour by more than this part of its length. */
const FAN_STEP_SHARE = 0.07;

/** Wider than this no fan grows: further routes take the lanes of the first ones again. */
const LANES = 12;

/** The points of a line, and how far along it each of them is. */
type Line = Pick<Route, "points" | "distances">;

/**
 * One route for each input. Air routes are great circles; several over one pair of places fan out,
 * each to the right of its own direction, so that ways in and ways out bend to opposite sides.
 * Road routes are the straight legs through the places reported. Routes over one line share its points.
 */
export function routesOf(inputs: readonly RouteInput[]): Route[] {
  const endOf = createEnds();
  const taken = new Map<string, number>();
  const lines = new Map<string, Line>();
  return inputs.map(({ id, contingent, direction, mode, from, via, to }) => {
    const places = mode === "road" ? [from, ...via, to] : [from, to];
    let lane = 0;
    if (mode === "air") {
      const pair = `${endOf(from)}>${endOf(to)}`;
      const slot = taken.get(pair) ?? 0;
      taken.set(pair, slot + 1);
      lane = slot % LANES;
    }
    const key = `${mode} ${places.join(" ")} ${lane}`;
    const known = lines.get(key);
    const line =
      known ?? measure(mode === "road" ? sampleLegs(places) : bend(sampleGreatCircle(from, to), lane + 0.5));
    lines.set(key, line);
    return { id, contingent, direction, mode, ...line };
  });
}

/** Numbers the ends of routes: near one another, places are one end for the fan. */
function createEnds(): (place: LonLat) => number {
  const ends: LonLat[] = [];
  const numbers = new Map<string, number>();
  return (place) => {
    const key = place.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const near = ends.findIndex((end) => isSameEnd(end, place));
    const number = near >= 0 ? near : ends.push(place) - 1;
    numbers.set(key, number);
    return number;
  };
}

function bend(points: Float64Array, steps: number): Float64Array {
  const last = points.length - 2;
  const dx = at(points, last) - at(points, 0);
  const dy = at(points, last + 1) - at(points, 1);
  const span = Math.hypot(dx, dy);
  if (span === 0) return points;
  const offset = steps * Math.min(FAN_STEP_KM, FAN_STEP_SHARE * span);
  const bent = points.slice();
  for (let i = 0; i <= last; i += 2) {
    const share = Math.sin((Math.PI * i) / last) * offset;
    bent[i] = at(points, i) - (dy / span) * share;
    bent[i + 1] = at(points, i + 1) + (dx / span) * share;
  }
  return bent;
}

function sampleLegs(places: readonly LonLat[]): Float64Array {
  const corners = places.map(([lon, lat]) => project(lon, lat));
  const legs = corners.slice(1).map((to, leg) => {
    const from = corners[leg] ?? to;
    return { from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) };
  });
  const total = legs.reduce((sum, { length }) => sum + length, 0);
  const points = new Float64Array(ROUTE_POINTS * 2);
  let placed = 0;
  legs.forEach(({ from, to, length }, leg) => {
    const legsAfter = legs.length - 1 - leg;
    const left = ROUTE_POINTS - 1 - placed;
    const wanted = total > 0 ? Math.round(((ROUTE_POINTS - 1) * length) / total) : 1;
    const steps = legsAfter === 0 ? left : Math.max(1, Math.min(wanted, left - legsAfter));
    for (let i = 0; i <= steps; i++) {
      points[2 * (placed + i)] = from[0] + ((to[0] - from[0]) * i) / steps;
      points[2 * (placed + i) + 1] = from[1] + ((to[1] - from[1]) * i) / steps;
    }
    placed += steps;
  });
  return points;
}

function measure(points: Float64Array): Line {
  const distances = new Float64Array(points.length / 2);
  for (let i = 1; i < distances.length; i++) {
    const dx = at(points, 2 * i) - at(points, 2 * i - 2);
    const dy = at(points, 2 * i + 1) - at(points, 2 * i - 1);
    distances[i] = at(distances, i - 1) + Math.hypot(dx, dy);
  }
  return { points, distances };
}

const at = (values: Float64Array, index: number) => values[index] ?? 0;
