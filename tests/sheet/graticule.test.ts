import { describe, expect, it } from "vitest";
import { graticule } from "../../src/sheet/graticule";
import { unproject } from "../../src/sheet/projection";

describe("graticule", () => {
  it("draws meridians of two points and parallels of many, each on a full ten degrees", () => {
    for (const line of graticule()) {
      const places = line.map(([x, y]) => unproject(x, y));
      const column = line.length === 2 ? 0 : 1;
      const values = places.map((place) => place[column]);
      const first = values[0] ?? Number.NaN;
      expect(first / 10).toBeCloseTo(Math.round(first / 10), 9);
      for (const value of values) expect(value).toBeCloseTo(first, 9);
    }
  });

  it("covers Russia from Kaliningrad to Chukotka", () => {
    const lons = graticule()
      .flat()
      .map(([x, y]) => unproject(x, y)[0]);
    expect(Math.min(...lons)).toBeLessThan(19);
    expect(Math.max(...lons)).toBeGreaterThan(191);
  });
});
