import { describe, expect, it } from "vitest";
import { project } from "../../src/sheet/projection";
import { type Route, type RouteInput, routesOf } from "../../src/sheet/routes";

const IVANOVO = [40.9817, 57.0583] as const;
const ALMATY = [77.0428, 43.3543] as const;
const ZHETYGEN = [77.1194, 43.7331] as const;
const CHP2 = [76.79, 43.29] as const;
const KORDAY = [74.7, 43.04] as const;
const TOKMOK = [75.3, 42.84] as const;

const flight = (id: string, over: Partial<RouteInput> = {}): RouteInput => ({
  id,
  contingent: "RU",
  direction: "in",
  mode: "air",
  from: IVANOVO,
  via: [],
  to: ALMATY,
  ...over,
});

/** Signed distance of a route's middle from the straight line Ivanovo - Almaty; right of it is positive. */
function sideOf(route: Route): number {
  const [ax, ay] = project(...IVANOVO);
  const [bx, by] = project(...ALMATY);
  const x = route.points[64] ?? Number.NaN;
  const y = route.points[65] ?? Number.NaN;
  return ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / Math.hypot(bx - ax, by - ay);
}

describe("routesOf", () => {
  it("gives every input a line of 64 points between its own ends", () => {
    const [route] = routesOf([flight("MI04")]);
    const [x, y] = project(...IVANOVO);
    expect(route?.points).toHaveLength(128);
    expect(route?.points[0]).toBeCloseTo(x, 6);
    expect(route?.points[1]).toBeCloseTo(y, 6);
  });

  it("fans routes over one pair of places out by about 45 km each", () => {
    const sides = routesOf([flight("a"), flight("b"), flight("c")]).map(sideOf);
    expect((sides[1] ?? 0) - (sides[0] ?? 0)).toBeCloseTo(45, -1);
    expect((sides[2] ?? 0) - (sides[1] ?? 0)).toBeCloseTo(45, -1);
  });

  it("lets no fan grow past twelve lines, and shares a line between the routes that lie on it", () => {
    const routes = routesOf(Array.from({ length: 30 }, (_, i) => flight(`f${i}`)));
    expect(Math.max(...routes.map(sideOf))).toBeLessThan(12.5 * 45);
    expect(new Set(routes.map(({ points }) => points)).size).toBe(12);
    expect(routes[12]?.points).toBe(routes[0]?.points);
    expect(routes[11]?.points).not.toBe(routes[0]?.points);
  });

  it("counts two airfields of one city as one end", () => {
    const sides = routesOf([flight("a"), flight("b", { to: ZHETYGEN })]).map(sideOf);
    expect(Math.abs((sides[1] ?? 0) - (sides[0] ?? 0))).toBeGreaterThan(20);
  });

  it("bends ways in and ways out to opposite sides", () => {
    const [inward, outward, middle] = routesOf([
      flight("in"),
      flight("out", { direction: "out", from: ALMATY, to: IVANOVO }),
    ]).map(sideOf);
    expect(middle).toBeUndefined();
    expect((inward ?? 0) - (outward ?? 0)).toBeGreaterThan(30);
  });

  it("keeps the fan of a short hop narrow", () => {
    const short = { from: [74.8465, 42.8532], to: ALMATY } as const;
    const [one, two] = routesOf([flight("a", short), flight("b", short)]);
    const gap = Math.hypot(
      (one?.points[64] ?? 0) - (two?.points[64] ?? 0),
      (one?.points[65] ?? 0) - (two?.points[65] ?? 0),
    );
    expect(gap).toBeGreaterThan(5);
    expect(gap).toBeLessThan(20);
  });

  it("draws a road movement through the places reported, not as an arc", () => {
    const [road] = routesOf([
      flight("MO05", { mode: "road", direction: "out", from: CHP2, via: [KORDAY], to: TOKMOK }),
    ]);
    const [x, y] = project(...KORDAY);
    let nearest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 128; i += 2) {
      nearest = Math.min(nearest, Math.hypot((road?.points[i] ?? 0) - x, (road?.points[i + 1] ?? 0) - y));
    }
    expect(nearest).toBeLessThan(1e-6);
    const [endX, endY] = project(...TOKMOK);
    expect(road?.points[126]).toBeCloseTo(endX, 6);
    expect(road?.points[127]).toBeCloseTo(endY, 6);
  });

  it("measures distances that only grow and end at the line's length", () => {
    const [route] = routesOf([flight("a")]);
    const distances = [...(route?.distances ?? [])];
    for (let i = 1; i < distances.length; i++) {
      expect(distances[i]).toBeGreaterThan(distances[i - 1] ?? Number.NaN);
    }
    // Ivanovo to Almaty airport is 2,935 km on the ground (facts, MI04); the map is within 2 % here.
    expect((distances.at(-1) ?? 0) / 2935).toBeCloseTo(1, 1);
  });
});
