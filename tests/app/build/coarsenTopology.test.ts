import { describe, expect, it } from "vitest";
import { coarsenTopology } from "../../../src/app/build/coarsenTopology";
import type { GroundTopology } from "../../../src/ground/groundTopology";
import { project } from "../../../src/sheet/projection";

const FRAME = { minX: -1000, minY: -1000, maxX: 1000, maxY: 1000 };

/** A degree of latitude is about 111 km, so a hundredth is about 1.1. */
function coarsen(objects: object, ...arcs: number[][][]): number[][][] {
  const topology = { type: "Topology", arcs, objects } as unknown as GroundTopology;
  return coarsenTopology(topology, FRAME).arcs;
}

const collection = (geometry: object) => ({ type: "GeometryCollection", geometries: [geometry] });
const land = (c: string) => ({
  faces: collection({ type: "Polygon", arcs: [[0, 1]], properties: { c, o: c } }),
});
const river = (r: number) => ({
  rivers: collection({ type: "MultiLineString", arcs: [[0, 1]], properties: { r } }),
});

const zigzag = (lon: number, lat: number, step: number, count = 41) =>
  Array.from({ length: count }, (_, i) => [lon + (i % 2) * step, lat + i * 0.05]);

describe("coarsenTopology", () => {
  it("keeps both ends of a line and every bend that shows, and drops those that do not", () => {
    const fine = zigzag(70, 50, 0.01);
    expect(coarsen(land("KAZ"), fine)).toEqual([[fine[0], fine.at(-1)]]);
    const coarse = zigzag(70, 50, 0.5);
    expect(coarsen(land("KAZ"), coarse)).toEqual([coarse]);
  });

  it("leaves no point of a line farther from the new one than the tolerance near the frame", () => {
    const line = Array.from({ length: 200 }, (_, i) => [68 + i * 0.02, 50 + Math.sin(i / 7) / 5]);
    const [kept = []] = coarsen(land("KAZ"), line);
    expect(kept.length).toBeLessThan(line.length / 2);
    const sheet = (points: number[][]) => points.map(([lon = 0, lat = 0]) => project(lon, lat));
    const corners = sheet(kept);
    for (const [x, y] of sheet(line)) {
      const away = corners.slice(1).map(([bx, by], i) => {
        const [ax, ay] = corners[i] ?? [0, 0];
        const [dx, dy] = [bx - ax, by - ay];
        const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
        return Math.hypot(x - ax - share * dx, y - ay - share * dy);
      });
      expect(Math.min(...away)).toBeLessThanOrEqual(5);
    }
  });

  it("simplifies more the farther away the frame is", () => {
    const bends = (lon: number) => coarsen(land("RUS"), zigzag(lon, 50, 0.2))[0]?.length ?? 0;
    expect(bends(150)).toBeLessThan(bends(70));
  });

  it("leaves islets out and keeps islands", () => {
    const ring = (size: number) => [
      [70, 50],
      [70 + size, 50],
      [70 + size, 50 + size],
      [70, 50],
    ];
    const [islet, island] = coarsen(land("RUS"), ring(0.05), ring(1));
    expect(new Set(islet?.map(String)).size).toBe(1);
    expect(island).toHaveLength(4);
  });

  it("simplifies more what bounds no member, but nothing disputed", () => {
    // 0.1 degrees of longitude at 50 N are 7 km: more than 5, less than 8.5.
    const bends = (objects: object) => coarsen(objects, zigzag(70, 50, 0.1))[0]?.length;
    expect(bends(land("KAZ"))).toBeGreaterThan(30);
    expect(bends(land("CHN"))).toBe(2);
    const disputed = { type: "Polygon", arcs: [[0]], properties: { c: "CHN", d: "aksai-chin" } };
    expect(bends({ faces: collection(disputed) })).toBeGreaterThan(30);
  });

  it("leaves out waters that are small or far away, up to where one that stays goes on", () => {
    const near = [
      [70, 50],
      [90, 50],
    ];
    // 90 E 50 N is 400 km east of the frame, 110 E 40 N more than 2,000.
    const far = [
      [110, 40],
      [120, 40],
    ];
    expect(coarsen(river(1), near, far)).toEqual([near, [[110, 40]]]);
    const reach = (objects: object) =>
      coarsenTopology({ type: "Topology", arcs: [near, far], objects } as unknown as GroundTopology, FRAME)
        .objects.rivers?.geometries.length;
    expect(reach(river(3))).toBe(1);
    expect(reach(river(4))).toBe(0);
  });
});
