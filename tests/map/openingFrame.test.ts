import { describe, expect, it } from "vitest";
import { openingFrame } from "../../src/map/openingFrame";
import { project } from "../../src/sheet/projection";
import type { Box } from "../../src/sheet/view";
import { shippedMission } from "../support/shippedMission";

const mission = shippedMission();
const opening = openingFrame(mission);

function roomIn(box: Box, lon: number, lat: number): number {
  const [x, y] = project(lon, lat);
  return Math.min(x - box.minX, box.maxX - x, y - box.minY, box.maxY - y);
}

describe("openingFrame", () => {
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
    expect(roomIn(opening, lon, lat)).toBeGreaterThan(100);
  });

  it("spends no more than 300 km on any side", () => {
    expect(roomIn(opening, 27.577411, 53.77344)).toBeLessThan(300);
    expect(roomIn(opening, 87.31, 49.1)).toBeLessThan(300);
    expect(roomIn(opening, 68.6725, 38.5123)).toBeLessThan(300);
  });

  it("is drawn from the mission: without its movements there is but the theatre", () => {
    const theatre = openingFrame({ ...mission, movements: [] });
    expect(roomIn(theatre, 27.577411, 53.77344)).toBeLessThan(0);
    expect(roomIn(theatre, 87.31, 49.1)).toBeGreaterThan(100);
  });
});
