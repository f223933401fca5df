import { describe, expect, it } from "vitest";
import { ALMATY_FRAME, frameOf, OPENING_FRAME, OUTER_FRAME } from "../../src/sheet/frame";
import { project } from "../../src/sheet/projection";
import type { Box } from "../../src/sheet/view";

function roomIn(box: Box, lon: number, lat: number): number {
  const [x, y] = project(lon, lat);
  return Math.min(x - box.minX, box.maxX - x, y - box.minY, box.maxY - y);
}

describe("OPENING_FRAME", () => {
  it.each([
    ["Machulishchi", 27.577411, 53.77344],
    ["Chkalovsky", 38.0617, 55.8783],
    ["Ivanovo", 40.9817, 57.0583],
    ["Ulyanovsk", 48.8027, 54.401],
    ["Zvartnots", 44.3979, 40.1489],
    ["Gissar", 68.6725, 38.5123],
    ["Kant", 74.8465, 42.8532],
    ["Almaty", 77.0428, 43.3543],
    ["Kazakhstan's west", 46.49, 48.3],
    ["Kazakhstan's north", 69.2, 55.44],
    ["Kazakhstan's east", 87.31, 49.1],
    ["Kazakhstan's south", 68.2, 40.57],
  ])("holds %s with 100 km to spare", (_name, lon, lat) => {
    expect(roomIn(OPENING_FRAME, lon, lat)).toBeGreaterThan(100);
  });

  it("spends no more than 300 km on any side", () => {
    expect(roomIn(OPENING_FRAME, 27.577411, 53.77344)).toBeLessThan(300);
    expect(roomIn(OPENING_FRAME, 87.31, 49.1)).toBeLessThan(300);
    expect(roomIn(OPENING_FRAME, 68.6725, 38.5123)).toBeLessThan(300);
  });
});

describe("ALMATY_FRAME", () => {
  it.each([
    ["the airport", 77.0428, 43.3543],
    ["Zhetygen", 77.1194, 43.7331],
    ["the middle of the city", 76.912, 43.252],
  ])("holds %s", (_name, lon, lat) => {
    expect(roomIn(ALMATY_FRAME, lon, lat)).toBeGreaterThan(3);
  });

  it("is a city, not a province", () => {
    expect(ALMATY_FRAME.maxX - ALMATY_FRAME.minX).toBeLessThan(80);
  });
});

describe("OUTER_FRAME", () => {
  it.each([
    ["Kaliningrad", 20.5, 54.7],
    ["Cape Dezhnev", 190.3, 66.1],
    ["Severnaya Zemlya", 95.8, 81.2],
    ["Vladivostok", 131.9, 43.1],
  ])("lets the reader reach %s", (_name, lon, lat) => {
    expect(roomIn(OUTER_FRAME, lon, lat)).toBeGreaterThan(200);
  });
});

describe("frameOf", () => {
  it("widens the box by the margin on every side", () => {
    const bare = frameOf(
      [
        [70, 50],
        [80, 45],
      ],
      0,
    );
    const wide = frameOf(
      [
        [70, 50],
        [80, 45],
      ],
      10,
    );
    expect(wide.minX).toBeCloseTo(bare.minX - 10, 9);
    expect(wide.maxY).toBeCloseTo(bare.maxY + 10, 9);
  });
});
