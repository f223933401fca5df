import { describe, expect, it } from "vitest";
import { scaleOf, zoomOf } from "../../src/sheet/zoom";

describe("scaleOf", () => {
  it("means at zoom 0 that the parallel of 50 N is 256 pixels long", () => {
    // 40,030.23 km of equator times cos 50° = 25,730.935 km.
    expect(scaleOf(0)).toBeCloseTo(256 / 25730.935, 9);
  });

  it("doubles with each zoom level", () => {
    expect(scaleOf(7.5) / scaleOf(6.5)).toBeCloseTo(2, 12);
  });

  it("is undone by zoomOf", () => {
    for (const zoom of [0, 2.5, 3.847, 11]) expect(zoomOf(scaleOf(zoom))).toBeCloseTo(zoom, 12);
  });
});
