// @vitest-environment node
import { describe, expect, it } from "vitest";
import { lineStyleOf, widthOf } from "../../src/ground/lineStyle";

const flight = { direction: "in", mode: "air", aircraft: 9 } as const;

describe("widthOf", () => {
  it("grows with the square root of the aircraft from 2 to 6 pixels", () => {
    expect(widthOf(0)).toBe(2);
    expect(widthOf(10)).toBe(4);
    expect(widthOf(40)).toBe(6);
    expect(widthOf(400)).toBe(6);
  });
});

describe("lineStyleOf", () => {
  it("widens a deployment towards its head and narrows a withdrawal", () => {
    const [inward] = lineStyleOf(flight).ribbons;
    const [outward] = lineStyleOf({ ...flight, direction: "out" }).ribbons;
    expect(inward?.end).toBeGreaterThan(inward?.start ?? Number.NaN);
    expect(outward?.end).toBeLessThan(outward?.start ?? Number.NaN);
  });

  it("tells direction by the head and by the dash as well", () => {
    const outward = lineStyleOf({ ...flight, direction: "out" });
    expect(lineStyleOf(flight).isOpenHead).toBe(false);
    expect(outward.isOpenHead).toBe(true);
    expect(outward.ribbons[0]?.dash).not.toEqual(lineStyleOf(flight).ribbons[0]?.dash);
  });

  it("claims no size where no aircraft were counted: thin, even and dashed", () => {
    for (const direction of ["in", "out"] as const) {
      const [ribbon] = lineStyleOf({ direction, mode: "air", aircraft: null }).ribbons;
      expect(ribbon?.start).toBe(ribbon?.end);
      expect((ribbon?.start ?? 9) * 2).toBeLessThan(2);
      expect(ribbon?.dash).not.toBeNull();
    }
  });

  it("draws a road movement as two rails", () => {
    const { ribbons } = lineStyleOf({ direction: "out", mode: "road", aircraft: null });
    expect(ribbons.map(({ shift }) => Math.sign(shift))).toEqual([-1, 1]);
  });
});
