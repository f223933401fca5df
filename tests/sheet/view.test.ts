import { describe, expect, it } from "vitest";
import { fit, toScreen, toSheet } from "../../src/sheet/view";

const box = { minX: -100, minY: -50, maxX: 100, maxY: 50 };

describe("fit", () => {
  it("fills a rectangle of the same shape", () => {
    expect(fit(box, { left: 10, top: 20, width: 400, height: 200 })).toEqual({ k: 2, x: 210, y: 120 });
  });

  it("centres the box and leaves bars above and below in a taller rectangle", () => {
    const view = fit(box, { left: 0, top: 0, width: 200, height: 400 });
    expect(toScreen(view, -100, -50)).toEqual([0, 150]);
    expect(toScreen(view, 100, 50)).toEqual([200, 250]);
  });

  it("centres the box and leaves bars left and right in a wider rectangle", () => {
    const view = fit(box, { left: 0, top: 0, width: 800, height: 100 });
    expect(toScreen(view, -100, -50)).toEqual([300, 0]);
    expect(toScreen(view, 100, 50)).toEqual([500, 100]);
  });
});

describe("toSheet", () => {
  it("undoes toScreen", () => {
    const view = { k: 0.21, x: 640.5, y: 411.25 };
    const [x, y] = toSheet(view, ...toScreen(view, 556.2, -732));
    expect(x).toBeCloseTo(556.2, 9);
    expect(y).toBeCloseTo(-732, 9);
  });
});
