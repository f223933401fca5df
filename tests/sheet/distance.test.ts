import { describe, expect, it } from "vitest";
import { distanceBetween, isSameEnd } from "../../src/sheet/distance";
import type { LonLat } from "../../src/sheet/projection";

const ALMATY: LonLat = [77.0428, 43.3543];
const ZHETYGEN: LonLat = [77.1194, 43.7331];
const KANT: LonLat = [74.8465, 42.8532];

describe("distanceBetween", () => {
  it("is nothing from a place to itself, and the same there and back", () => {
    expect(distanceBetween(ALMATY, ALMATY)).toBe(0);
    expect(distanceBetween(ALMATY, KANT)).toBe(distanceBetween(KANT, ALMATY));
  });

  it("is that of the globe to within a few parts of a hundred", () => {
    expect(distanceBetween(ALMATY, ZHETYGEN)).toBeGreaterThan(40);
    expect(distanceBetween(ALMATY, ZHETYGEN)).toBeLessThan(46);
    expect(distanceBetween(ALMATY, KANT)).toBeGreaterThan(175);
    expect(distanceBetween(ALMATY, KANT)).toBeLessThan(198);
  });
});

describe("isSameEnd", () => {
  it("takes the airfields of one city for one end, and those of two for two", () => {
    expect(isSameEnd(ALMATY, ZHETYGEN)).toBe(true);
    expect(isSameEnd(ALMATY, KANT)).toBe(false);
  });
});
