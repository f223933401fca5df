import { beforeEach, describe, expect, it } from "vitest";
import type { MovementRoute } from "../../src/ground/missionRoutes";
import { createOverlay } from "../../src/ground/overlay";
import type { MovementScene } from "../../src/scene/scene";
import { routesOf } from "../../src/sheet/routes";
import { drawnOn, forgetDrawing } from "../support/canvasStub";

const view = { k: 0.2, x: 600, y: 350 };
const visible = { left: 0, top: 0, width: 1000, height: 700 };

const routes: MovementRoute[] = routesOf([
  {
    id: "MI04:IVS-ALA",
    contingent: "RU",
    direction: "in",
    mode: "air",
    from: [40.9817, 57.0583],
    via: [],
    to: [77.0428, 43.3543],
  },
]).map((route) => ({ ...route, movementId: "MI04", isStartInferred: false, isEndInferred: false, until: 0 }));

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

/** Where half of the route's length is, in pixels of the page. */
function middle(): [number, number] {
  const { points, distances } = routes[0]!;
  const half = (distances.at(-1) ?? 0) / 2;
  const i = distances.findIndex((distance) => distance >= half);
  return [view.x + view.k * points[2 * i]!, view.y + view.k * points[2 * i + 1]!];
}

describe("createOverlay", () => {
  let canvas: HTMLCanvasElement;
  beforeEach(() => {
    canvas = document.createElement("canvas");
  });

  it("stands in whole pixels round the routes and no farther than 100 pixels outside the view", () => {
    const overlay = createOverlay(canvas, routes);
    const box = overlay.look(view, visible);
    expect(Object.values(box ?? {}).every(Number.isInteger)).toBe(true);
    const far = overlay.look({ k: 20, x: 60_000, y: 35_000 }, visible);
    expect(far?.width ?? 0).toBeLessThanOrEqual(1200);
    expect(far?.height ?? 0).toBeLessThanOrEqual(900);
  });

  it("takes no room where no route is in view", () => {
    const overlay = createOverlay(canvas, routes);
    expect(overlay.look({ k: 0.2, x: 9000, y: 9000 }, visible)).toBeNull();
    expect(canvas.width).toBe(0);
  });

  it("finds a movement at its head and along its line, and nothing beside it", () => {
    const overlay = createOverlay(canvas, routes);
    const box = overlay.look(view, visible)!;
    overlay.draw({ at: 0, movements: [movement()] });
    const [x, y] = middle();
    expect(overlay.pick(x - box.left, y - box.top)).toBe("MI04");
    expect(overlay.pick(x - box.left, y - box.top + 9)).toBe("MI04");
    expect(overlay.pick(x - box.left + 60, y - box.top - 60)).toBeNull();
  });

  it("forgets a movement that the scene no longer has", () => {
    const overlay = createOverlay(canvas, routes);
    const box = overlay.look(view, visible)!;
    overlay.draw({ at: 0, movements: [movement()] });
    forgetDrawing(canvas);
    overlay.draw({ at: 0, movements: [] });
    expect(drawnOn(canvas).filter(([name]) => name === "fill")).toHaveLength(0);
    const [x, y] = middle();
    expect(overlay.pick(x - box.left, y - box.top)).toBeNull();
  });

  it("draws and finds nothing of a movement that has not begun", () => {
    const overlay = createOverlay(canvas, routes);
    const box = overlay.look(view, visible)!;
    forgetDrawing(canvas);
    overlay.draw({ at: 0, movements: [movement({ status: "pending" })] });
    expect(drawnOn(canvas).filter(([name]) => name === "fill")).toHaveLength(0);
    const [x, y] = middle();
    expect(overlay.pick(x - box.left, y - box.top)).toBeNull();
  });
});
