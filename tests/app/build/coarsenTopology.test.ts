import { describe, expect, it } from "vitest";
import { coarsenTopology } from "../../../src/app/build/coarsenTopology";
import type { GroundTopology } from "../../../src/ground/groundTopology";
import { project } from "../../../src/sheet/projection";

const FRAME = { minX: -1000, minY: -1000, maxX: 1000, maxY: 1000 };

/** A degree of latitude is about 111 km, so a hundredth is about 1.1. */
function coarsen(...arcs: number[][][]): number[][][] {
  const topology = { type: "Topology", arcs, objects: {} } as unknown as GroundTopology;
  return coarsenTopology(topology, FRAME).arcs;
}

const zigzag = (lon: number, lat: number, step: number, count = 41) =>
  Array.from({ length: count }, (_, i) => [lon + (i % 2) * step, lat + i * 0.05]);

describe("coarsenTopology", () => {
  it("keeps both ends of a line and every bend that shows, and drops those that do not", () => {
    const fine = zigzag(70, 50, 0.01);
    expect(coarsen(fine)).toEqual([[fine[0], fine.at(-1)]]);
    const coarse = zigzag(70, 50, 0.5);
    expect(coarsen(coarse)).toEqual([coarse]);
  });

  it("leaves no point of a line farther from the new one than the tolerance near the frame", () => {
    const line = Array.from({ length: 200 }, (_, i) => [68 + i * 0.02, 50 + Math.sin(i / 7) / 5]);
    const [kept = []] = coarsen(line);
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
    const bends = (lon: number) => coarsen(zigzag(lon, 50, 0.2))[0]?.length ?? 0;
    expect(bends(150)).toBeLessThan(bends(70));
  });

  it("leaves islets out and keeps islands", () => {
    const ring = (size: number) => [
      [70, 50],
      [70 + size, 50],
      [70 + size, 50 + size],
      [70, 50],
    ];
    const [islet, island] = coarsen(ring(0.05), ring(1));
    expect(new Set(islet?.map(String)).size).toBe(1);
    expect(island).toHaveLength(4);
  });
});
