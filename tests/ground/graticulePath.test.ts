import { describe, expect, it } from "vitest";
import { graticulePath } from "../../src/ground/graticulePath";
import { project } from "../../src/sheet/projection";

describe("graticulePath", () => {
  it("draws meridians as straight lines and parallels as arcs of circles", () => {
    // Meridians from 20 W to 140 W by way of the east, parallels from the equator to 80 N, every ten degrees.
    const lines = graticulePath(1).split("M").slice(1);
    expect(lines.filter((line) => line.includes("L"))).toHaveLength(25);
    expect(lines.filter((line) => line.includes("A"))).toHaveLength(9);
  });

  it("bends a parallel through every place of its latitude", () => {
    const fifty =
      graticulePath(0.1)
        .split("M")
        .at(6 - 10) ?? "";
    const [x = 0, y = 0, radius = 0] = (fifty.match(/-?\d+/g) ?? []).map((step) => Number(step) / 10);
    const [westX, westY] = project(-20, 50);
    expect(Math.hypot(x - westX, y - westY)).toBeLessThan(0.1);
    // On the sheet a parallel is a circle around a point of the middle meridian.
    const [, top] = project(70, 50);
    for (const lon of [-20, 30, 100, 160, 220]) {
      const [px, py] = project(lon, 50);
      expect(Math.hypot(px, py - (top - radius)), `${lon}`).toBeCloseTo(radius, 0);
    }
  });
});
