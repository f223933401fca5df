// @vitest-environment node
import { describe, expect, it } from "vitest";
import { groundMarkup } from "../../src/ground/groundMarkup";

const empty = { grid: 1, paths: [] };
const box = { minX: -100, minY: -50, maxX: 300, maxY: 150 };

describe("groundMarkup", () => {
  it("shows the box of the sheet and hides the drawing from screen readers", () => {
    const markup = groundMarkup({ grid: 1, paths: [{ className: "land", d: "M0 0l1 0 0 1z" }] }, box);
    expect(markup).toContain('viewBox="-100 -50 400 200"');
    expect(markup).toContain('preserveAspectRatio="xMidYMid meet"');
    expect(markup).toContain('aria-hidden="true"');
    expect(markup).toContain('<path class="land" d="M0 0l1 0 0 1z"/>');
  });

  it("needs no document", () => {
    expect(typeof document).toBe("undefined");
    expect(groundMarkup(empty, box)).toMatch(/^<svg .*<\/svg>$/);
  });

  it("makes the hatching finer on the sheet as the view comes closer", () => {
    const scaleIn = (k: number) => Number(/scale\(([\d.]+)\)/.exec(groundMarkup(empty, box, k))?.[1]);
    expect(scaleIn(0.2)).toBeCloseTo(5, 9);
    expect(scaleIn(2)).toBeCloseTo(0.5, 9);
  });

  it("scales steps of the grid to kilometres, the hatching apart", () => {
    const markup = groundMarkup({ grid: 0.1, paths: [{ className: "land", d: "M0 0l1 0 0 1z" }] }, box, 2);
    expect(markup).toContain('<g transform="scale(0.1)"><path class="land"');
    expect(markup).toContain('patternTransform="scale(5) rotate(45)"');
  });
});
