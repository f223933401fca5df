// @vitest-environment node
import { describe, expect, it } from "vitest";
import { createScreenLine, lengthOf, placeLine } from "../../src/ground/screenLine";
import { routesOf } from "../../src/sheet/routes";

const [route] = routesOf([
  {
    id: "MI01",
    contingent: "RU",
    direction: "in",
    mode: "air",
    from: [38.0617, 55.8783],
    via: [],
    to: [77.0428, 43.3543],
  },
]);
if (!route) throw new Error("There is no route.");

const box = { left: 0, top: 0, width: 800, height: 600 };

function placed(k: number, centre: number) {
  if (!route) throw new Error("There is no route.");
  const line = createScreenLine(route);
  const i = 2 * centre;
  const view = { k, x: 400 - k * (route.points[i] ?? 0), y: 300 - k * (route.points[i + 1] ?? 0) };
  placeLine(line, route, view, box);
  return line;
}

describe("placeLine", () => {
  it("takes the whole of a line that lies in the box as visible", () => {
    const line = placed(0.1, 32);
    expect(line.visibleFrom).toBe(0);
    expect(line.visibleTo).toBeCloseTo(lengthOf(line), 1);
  });

  it("takes only the part near the box where the line is tens of thousands of pixels long", () => {
    const line = placed(13, 63);
    // 3,080 km from Chkalovsky to Almaty, at thirteen pixels a kilometre.
    expect(lengthOf(line)).toBeGreaterThan(38_000);
    expect(line.visibleTo).toBeCloseTo(lengthOf(line), 0);
    expect(line.visibleTo - line.visibleFrom).toBeLessThan(3_000);
  });

  it("takes nothing of a line that passes elsewhere", () => {
    if (!route) throw new Error("There is no route.");
    const line = createScreenLine(route);
    placeLine(line, route, { k: 1, x: 90_000, y: 90_000 }, box);
    expect(line.visibleTo).toBeLessThan(line.visibleFrom);
  });
});
