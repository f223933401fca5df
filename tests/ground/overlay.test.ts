import { beforeEach, describe, expect, it } from "vitest";
import type { MovementRoute } from "../../src/ground/missionRoutes";
import { createOverlay } from "../../src/ground/overlay";
import type { MovementFacts, Scene } from "../../src/scene/scene";
import { routesOf } from "../../src/sheet/routes";
import { DAY } from "../../src/timeline/instant";
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

const facts: MovementFacts = {
  id: "MI04",
  contingent: "RU",
  direction: "in",
  mode: "air",
  aircraft: 9,
  isInferred: false,
};

const all = [facts];
const halfWay = { underway: Uint32Array.of(0), progress: Float64Array.of(0.5), ended: 0 };
const nothing = { underway: new Uint32Array(), progress: new Float64Array(), ended: 0 };

/** A scene of the one movement, half way if nothing else is said. */
function scene(over: Partial<Scene["traffic"]> = {}, at = 0): Pick<Scene, "at" | "traffic"> {
  const byEnd = Uint32Array.of(0);
  const until = Float64Array.of(0);
  return { at, traffic: { all, byEnd, until, isWithdrawing: false, ...halfWay, ...over } };
}

/** The canvas of what stands still, as last copied. */
const pictureOn = (canvas: HTMLCanvasElement) =>
  drawnOn(canvas).findLast(([name]) => name === "drawImage")?.[1] as HTMLCanvasElement | undefined;

const fillsOn = (canvas: HTMLCanvasElement) => drawnOn(canvas).filter(([name]) => name === "fill");

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
    overlay.draw(scene());
    const [x, y] = middle();
    expect(overlay.pick(x - box.left, y - box.top)).toBe("MI04");
    expect(overlay.pick(x - box.left, y - box.top + 9)).toBe("MI04");
    expect(overlay.pick(x - box.left + 60, y - box.top - 60)).toBeNull();
  });

  it("forgets a movement that the scene no longer has", () => {
    const overlay = createOverlay(canvas, routes);
    const box = overlay.look(view, visible)!;
    overlay.draw(scene());
    forgetDrawing(canvas);
    overlay.draw(scene({ all: [], ...nothing }));
    expect(fillsOn(canvas)).toHaveLength(0);
    const [x, y] = middle();
    expect(overlay.pick(x - box.left, y - box.top)).toBeNull();
  });

  it("draws and finds nothing of a movement that has not begun", () => {
    const overlay = createOverlay(canvas, routes);
    const box = overlay.look(view, visible)!;
    forgetDrawing(canvas);
    overlay.draw(scene(nothing));
    expect(fillsOn(canvas)).toHaveLength(0);
    const [x, y] = middle();
    expect(overlay.pick(x - box.left, y - box.top)).toBeNull();
  });

  it("draws no scene twice, but each again in another view, under another mark or in other colours", () => {
    const overlay = createOverlay(canvas, routes);
    overlay.look(view, visible);
    const drawsOf = (change: () => void, highlighted: string | null = null) => {
      change();
      forgetDrawing(canvas);
      overlay.draw(scene(), highlighted);
      return fillsOn(canvas).length > 0;
    };
    const look = () => void overlay.look(view, visible);
    expect(drawsOf(() => {})).toBe(true);
    expect(drawsOf(() => {})).toBe(false);
    expect(drawsOf(look)).toBe(true);
    expect(drawsOf(() => overlay.recolour())).toBe(true);
    expect(drawsOf(() => {}, "MI04")).toBe(true);
    expect(drawsOf(() => {}, "MI04")).toBe(false);
    expect(drawsOf(() => {})).toBe(true);
  });

  it("draws what only fades again once that can be seen, and lets it go once it is overtaken", () => {
    const overlay = createOverlay(canvas, routes);
    overlay.look(view, visible);
    const alphasAt = (days: number, isWithdrawing = false) => {
      forgetDrawing(canvas);
      overlay.draw(scene({ ...nothing, ended: 1, isWithdrawing }, days * DAY));
      const picture = pictureOn(canvas);
      const drawn = picture ? [...drawnOn(picture)] : [];
      if (picture) forgetDrawing(picture);
      return drawn.flatMap(([name, value]) => (name === "globalAlpha" ? [Number(value)] : []));
    };
    expect(alphasAt(0)).toContain(0.45);
    expect(alphasAt(0.01)).toEqual([]);
    expect(alphasAt(0.5)[0]).toBeCloseTo(0.35, 6);
    expect(alphasAt(3)).toContain(0.25);
    forgetDrawing(canvas);
    alphasAt(3.001, true);
    expect(fillsOn(canvas)).toEqual([]);
    expect(drawnOn(canvas).some(([name]) => name === "clearRect")).toBe(true);
  });

  it("draws what stands still once and copies it while something moves, and anew under a mark", () => {
    const both = [facts, { ...facts, id: "MI05" }];
    const two = [routes[0]!, { ...routes[0]!, id: "MI05:IVS-ALA", movementId: "MI05" }];
    const overlay = createOverlay(canvas, two);
    overlay.look(view, visible);
    const fillsAt = (share: number, highlighted: string | null = null) => {
      const traffic = {
        all: both,
        byEnd: Uint32Array.of(0),
        until: Float64Array.of(0, DAY),
        isWithdrawing: false,
        underway: Uint32Array.of(1),
        progress: Float64Array.of(share),
        ended: 1,
      };
      forgetDrawing(canvas);
      overlay.draw({ at: 0, traffic }, highlighted);
      const picture = pictureOn(canvas)!;
      const counts = [fillsOn(picture).length > 0, fillsOn(canvas).length > 0];
      forgetDrawing(picture);
      return counts;
    };
    expect(fillsAt(0.2)).toEqual([true, true]);
    expect(fillsAt(0.3)).toEqual([false, true]);
    expect(fillsAt(0.3, "MI04")).toEqual([true, true]);
    expect(fillsAt(0.4, "MI04")).toEqual([false, true]);
    const [x, y] = middle();
    const box = overlay.look(view, visible)!;
    fillsAt(0.9);
    expect(overlay.pick(x - box.left, y - box.top)).not.toBeNull();
  });

  it("finds nothing where something else was under way, once the reader is back at what is over", () => {
    const elsewhere = routesOf([
      {
        id: "MI05:X",
        contingent: "RU",
        direction: "in",
        mode: "air",
        from: [40, 45],
        via: [],
        to: [50, 42],
      },
    ]);
    const other = { ...routes[0]!, ...elsewhere[0]!, movementId: "MI05" };
    const overlay = createOverlay(canvas, [routes[0]!, other]);
    const box = overlay.look(view, visible)!;
    const traffic = {
      all: [facts, { ...facts, id: "MI05" }],
      byEnd: Uint32Array.of(0),
      until: Float64Array.of(0, DAY),
      isWithdrawing: false,
    };
    const isOver = { ...traffic, underway: new Uint32Array(), progress: new Float64Array(), ended: 1 };
    const underway = { ...traffic, underway: Uint32Array.of(1), progress: Float64Array.of(1), ended: 0 };
    overlay.draw({ at: 0, traffic: isOver });
    overlay.draw({ at: 0, traffic: underway });
    const end = other.points.slice(-2);
    const x = view.x + view.k * end[0]! - box.left;
    const y = view.y + view.k * end[1]! - box.top;
    expect(overlay.pick(x, y)).toBe("MI05");
    overlay.draw({ at: 0, traffic: isOver });
    expect(overlay.pick(x, y)).toBeNull();
  });

  it("draws no frame in which the head moves by less than a 64th of a pixel, however many follow each other", () => {
    const overlay = createOverlay(canvas, routes);
    overlay.look(view, visible);
    overlay.draw(scene());
    const length = view.k * (routes[0]?.distances.at(-1) ?? 0);
    const isDrawnAfter = (pixels: number) => {
      forgetDrawing(canvas);
      overlay.draw(scene({ progress: Float64Array.of(0.5 + pixels / length) }));
      return fillsOn(canvas).length > 0;
    };
    expect([0.007, 0.014, 0.021, 0.028].map(isDrawnAfter)).toEqual([false, false, true, false]);
  });

  it("finds the upper one of two movements over one line", () => {
    const [route] = routes;
    if (!route) throw new Error("There is no route.");
    const overlay = createOverlay(canvas, [route, { ...route, movementId: "MI05" }]);
    const box = overlay.look(view, visible);
    const both = [facts, { ...facts, id: "MI05" }];
    overlay.draw(scene({ all: both, underway: Uint32Array.of(1, 0), progress: Float64Array.of(0.5, 0.1) }));
    const [x, y] = middle();
    const pick = (dx: number, dy: number) =>
      overlay.pick(x - (box?.left ?? 0) + dx, y - (box?.top ?? 0) + dy);
    expect(pick(0, 0)).toBe("MI05");
    const { points } = route;
    const near = { x: view.x + view.k * (points[100] ?? 0), y: view.y + view.k * (points[101] ?? 0) };
    expect(overlay.pick(near.x - (box?.left ?? 0), near.y - (box?.top ?? 0))).toBe("MI05");
  });
});
