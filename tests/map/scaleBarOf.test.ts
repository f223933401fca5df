import { describe, expect, it } from "vitest";
import { scaleBarOf } from "../../src/map/scaleBarOf";

describe("scaleBarOf", () => {
  it.each([
    [10, 10, 100],
    [2.55, 20, 51],
    [0.2, 500, 100],
    [60, 2, 120],
    [150, 0.5, 75],
  ])("at %d pixels per kilometre stands for %d km in %d pixels", (k, km, width) => {
    expect(scaleBarOf(k)).toEqual({ km, width });
  });

  it("is never longer than 120 pixels nor shorter than 48", () => {
    for (let k = 0.05; k < 200; k *= 1.07) {
      const { width } = scaleBarOf(k);
      expect(width).toBeLessThanOrEqual(121);
      expect(width).toBeGreaterThanOrEqual(47);
    }
  });
});
