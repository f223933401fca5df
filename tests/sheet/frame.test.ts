import { describe, expect, it } from "vitest";
import { ALMATY_FRAME, frameOf, OUTER_FRAME } from "../../src/sheet/frame";
import { project } from "../../src/sheet/projection";
import type { Box } from "../../src/sheet/view";

function roomIn(box: Box, lon: number, lat: number): number {
  const [x, y] = project(lon, lat);
  return Math.min(x - box.minX, box.maxX - x, y - box.minY, box.maxY - y);
}

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
