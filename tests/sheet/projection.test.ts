import { describe, expect, it } from "vitest";
import { EARTH_RADIUS_KM, project, unproject } from "../../src/sheet/projection";

/** A small generator with a fixed seed, so that a failure can be repeated. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

describe("project", () => {
  it("comes back to the same place for ten thousand places of the sheet", () => {
    const random = createRandom(2022);
    let worst = 0;
    for (let i = 0; i < 10_000; i++) {
      const lon = -100 + 340 * random();
      const lat = -60 + 149 * random();
      const [backLon, backLat] = unproject(...project(lon, lat));
      worst = Math.max(worst, Math.abs(backLon - lon), Math.abs(backLat - lat));
    }
    expect(worst).toBeLessThan(1e-9);
  });

  // Worked out apart from this code with Snyder's formulas 14-1 to 14-6 and R = 6371.0088 km.
  it.each([
    ["Almaty", 76.9, 43.25, 556.2037, 732.043],
    ["Moscow", 37.6, 55.75, -1926.3318, -1084.9813],
    ["Chukotka", 191, 66, 3329.2322, -5424.7994],
    ["Yerevan", 44.4, 40.15, -2142.8468, 723.5399],
    ["the origin", 70, 50, 0, 0],
    ["the pole", 70, 90, 0, -3654.6431],
  ])("puts %s where the textbook formulas put it", (_name, lon, lat, x, y) => {
    const [sheetX, sheetY] = project(lon, lat);
    expect(sheetX).toBeCloseTo(x, 3);
    expect(sheetY).toBeCloseTo(y, 3);
  });

  it.each([42, 64])("is true to length along the standard parallel of %d N", (lat) => {
    const [ax, ay] = project(80, lat);
    const [bx, by] = project(80.01, lat);
    const ground = EARTH_RADIUS_KM * Math.cos(radians(lat)) * radians(0.01);
    expect(Math.hypot(bx - ax, by - ay) / ground).toBeCloseTo(1, 7);
  });

  it.each([
    [30, 40],
    [75, 43],
    [100, 60],
    [170, 70],
  ])("keeps the area of a small cell at %d E %d N", (lon, lat) => {
    const step = 0.01;
    const [ax, ay] = project(lon, lat);
    const [bx, by] = project(lon + step, lat);
    const [cx, cy] = project(lon, lat + step);
    const drawn = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
    const ground =
      EARTH_RADIUS_KM ** 2 * radians(step) * (Math.sin(radians(lat + step)) - Math.sin(radians(lat)));
    expect(drawn / ground).toBeCloseTo(1, 3);
  });

  it("has north up on 70 E and y growing to the south", () => {
    expect(project(70, 60)[0]).toBeCloseTo(0, 12);
    expect(project(70, 40)[1]).toBeGreaterThan(project(70, 60)[1]);
  });

  it("gives one point for 191 and -169", () => {
    const [ax, ay] = project(191, 66);
    const [bx, by] = project(-169, 66);
    expect(ax).toBeCloseTo(bx, 9);
    expect(ay).toBeCloseTo(by, 9);
  });

  it("does not tear the line across the antimeridian", () => {
    const [ax, ay] = project(179.99, 66);
    const [bx, by] = project(-179.99, 66);
    expect(Math.hypot(ax - bx, ay - by)).toBeLessThan(2);
  });
});

describe("unproject", () => {
  it("gives a place of the globe for points far off the sheet", () => {
    const far = [0, 1e5, -1e5, 1e9, -1e9];
    for (const x of far) {
      for (const y of far) {
        const [lon, lat] = unproject(x, y);
        expect(lon).toBeGreaterThanOrEqual(-110);
        expect(lon).toBeLessThanOrEqual(250);
        expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      }
    }
  });
});
