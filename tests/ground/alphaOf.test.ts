import { describe, expect, it } from "vitest";
import { alphaOf } from "../../src/ground/alphaOf";
import type { MovementScene } from "../../src/scene/scene";

const movement = (over: Partial<MovementScene> = {}): MovementScene => ({
  id: "MI04",
  contingent: "RU",
  direction: "in",
  mode: "air",
  status: "underway",
  progress: 0.5,
  aircraft: 9,
  isInferred: false,
  isPast: false,
  ...over,
});

describe("alphaOf", () => {
  it("fades a completed movement over days and keeps a deployment faintly visible", () => {
    const over = movement({ status: "complete" });
    expect(alphaOf(over, 0)).toBeGreaterThan(alphaOf(over, 2));
    expect(alphaOf(over, 9)).toBeGreaterThan(0);
    expect(alphaOf({ ...over, direction: "out" }, 9)).toBe(0);
  });

  it("hides deployments once the withdrawal has begun", () => {
    expect(alphaOf(movement({ status: "complete", isPast: true }), 0)).toBe(0);
  });

  it("hides what has no line: not begun, or an end that nobody stated", () => {
    expect(alphaOf(movement({ status: "pending" }), 0)).toBe(0);
    expect(alphaOf(movement({ status: "unplaced" }), 0)).toBe(0);
  });
});
