import { expect, it } from "vitest";
import { clamp } from "../../src/timeline/clamp";

it("clamp leaves what lies within and takes the nearer edge for what does not", () => {
  expect([clamp(5, 0, 10), clamp(-1, 0, 10), clamp(11, 0, 10)]).toEqual([5, 0, 10]);
  expect([clamp(0, 0, 10), clamp(10, 0, 10)]).toEqual([0, 10]);
  expect(clamp(Number.NaN, 0, 10)).toBeNaN();
});
