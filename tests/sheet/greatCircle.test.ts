import { describe, expect, it } from "vitest";
import { sampleGreatCircle } from "../../src/sheet/greatCircle";
import { project, unproject } from "../../src/sheet/projection";

describe("sampleGreatCircle", () => {
  it("begins and ends at the two places", () => {
    const points = sampleGreatCircle([27.577411, 53.77344], [77.1194, 43.7331]);
    expect(points).toHaveLength(128);
    const [ax, ay] = project(27.577411, 53.77344);
    const [bx, by] = project(77.1194, 43.7331);
    expect(points[0]).toBeCloseTo(ax, 6);
    expect(points[1]).toBeCloseTo(ay, 6);
    expect(points[126]).toBeCloseTo(bx, 6);
    expect(points[127]).toBeCloseTo(by, 6);
  });

  it("follows a meridian, which is a great circle", () => {
    const points = sampleGreatCircle([60, 30], [60, 70], 5);
    const middle = unproject(points[4] ?? Number.NaN, points[5] ?? Number.NaN);
    expect(middle[0]).toBeCloseTo(60, 9);
    expect(middle[1]).toBeCloseTo(50, 9);
  });

  it("passes north of the parallel between two places of one latitude", () => {
    // The vertex of a great circle over 90 degrees of longitude at 45 N: tan φ = tan 45° / cos 45°.
    const points = sampleGreatCircle([25, 45], [115, 45], 3);
    const [lon, lat] = unproject(points[2] ?? Number.NaN, points[3] ?? Number.NaN);
    expect(lon).toBeCloseTo(70, 9);
    expect(lat).toBeCloseTo((Math.atan(Math.SQRT2) * 180) / Math.PI, 9);
  });

  it("stays at one place when both ends are the same", () => {
    const points = sampleGreatCircle([77, 43], [77, 43], 4);
    expect([...points].every(Number.isFinite)).toBe(true);
    expect(points[6]).toBeCloseTo(points[0] ?? Number.NaN, 9);
  });
});
