// @vitest-environment node
import { describe, expect, it } from "vitest";
import { type LabelCandidate, overlaps, type PlacedLabel, placeLabels } from "../../src/ground/labels";
import type { Rect } from "../../src/sheet/view";

const viewport = { left: 0, top: 0, width: 800, height: 600 };
const ALL_SIDES = ["right", "left", "above", "below"] as const;

const label = (id: string, over: Partial<LabelCandidate> = {}): LabelCandidate => ({
  id,
  width: 80,
  height: 16,
  x: 400,
  y: 300,
  clearance: 5,
  priority: 1,
  sides: ALL_SIDES,
  ...over,
});

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function boxOf(placed: PlacedLabel, candidates: readonly LabelCandidate[]): Rect {
  const { width = 0, height = 0 } = candidates.find(({ id }) => id === placed.id) ?? {};
  return { left: placed.left, top: placed.top, width, height };
}

describe("placeLabels", () => {
  it("takes the first side that is free", () => {
    expect(placeLabels([label("a")], [], viewport)).toEqual([
      { id: "a", left: 408, top: 292, side: "right" },
    ]);
    const [second] = placeLabels([label("a")], [{ left: 410, top: 280, width: 50, height: 50 }], viewport);
    expect(second?.side).toBe("left");
  });

  it("lets the more important label choose first", () => {
    const placed = placeLabels(
      [label("city"), label("field", { priority: 5, sides: ["right"] })],
      [],
      viewport,
    );
    expect(placed.find(({ id }) => id === "field")?.side).toBe("right");
    expect(placed.find(({ id }) => id === "city")?.side).toBe("left");
  });

  it("stands one that may stand anywhere in the nearest room, and leaves it out only where there is none", () => {
    const wall = { left: 0, top: 100, width: 800, height: 400 };
    const [placed] = placeLabels([label("list", { mayStandAnywhere: true })], [wall], viewport);
    expect(placed && boxOf(placed, [label("list")]).top).toSatisfy((top: number) => top <= 84 || top >= 500);
    expect(placeLabels([label("list", { mayStandAnywhere: true })], [viewport], viewport)).toEqual([]);
  });

  it("leaves a label out when all its sides are taken", () => {
    const wall = { left: 300, top: 200, width: 200, height: 200 };
    expect(placeLabels([label("a")], [wall], viewport)).toEqual([]);
  });

  it("keeps clear of the mark it names", () => {
    for (const side of ALL_SIDES) {
      const [placed] = placeLabels([label("a", { sides: [side], clearance: 20 })], [], viewport);
      const mark = { left: 380, top: 280, width: 40, height: 40 };
      expect(placed && overlaps(boxOf(placed, [label("a")]), mark)).toBe(false);
    }
  });

  it("never lets two labels meet, touch an obstacle or leave the viewport", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = createRandom(seed);
      const candidates = Array.from({ length: 60 }, (_, i) =>
        label(String(i), {
          x: random() * 900 - 50,
          y: random() * 700 - 50,
          width: 20 + random() * 120,
          height: 12 + random() * 12,
          clearance: random() * 12,
          priority: Math.floor(random() * 5),
          sides: random() < 0.2 ? ["centre"] : ALL_SIDES,
        }),
      );
      const obstacles = Array.from({ length: 5 }, () => ({
        left: random() * 700,
        top: random() * 500,
        width: random() * 200,
        height: random() * 200,
      }));
      const placed = placeLabels(candidates, obstacles, viewport);
      const boxes = placed.map((item) => boxOf(item, candidates));
      boxes.forEach((box, i) => {
        for (const other of [...obstacles, ...boxes.slice(i + 1)]) expect(overlaps(box, other)).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(800);
        expect(box.top + box.height).toBeLessThanOrEqual(600);
      });
    }
  });

  it("places as many labels when there is room for all", () => {
    const candidates = Array.from({ length: 10 }, (_, i) => label(String(i), { y: 40 + 50 * i }));
    expect(placeLabels(candidates, [], viewport)).toHaveLength(10);
  });
});
