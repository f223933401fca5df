import { beforeEach, describe, expect, it } from "vitest";
import { awaitCrowd } from "../../src/ground/awaitCrowd";
import type { MovementRoute } from "../../src/ground/missionRoutes";
import { createOverlay } from "../../src/ground/overlay";
import type { MovementFacts, Scene } from "../../src/scene/scene";
import { routesOf } from "../../src/sheet/routes";
import { drawnOn, forgetDrawing } from "../support/canvasStub";

const IVANOVO = [40.9817, 57.0583] as const;
const ALMATY = [77.0428, 43.3543] as const;
const view = { k: 0.2, x: 600, y: 350 };
const visible = { left: 0, top: 0, width: 1000, height: 700 };
/** What stands in the style sheet for #336699. */
const BLUE = [0x33, 0x66, 0x99];

const movementsOf = (count: number): MovementFacts[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `M${i}`,
    contingent: "RU",
    direction: i === 1 ? "out" : "in",
    mode: "air",
    aircraft: null,
    isInferred: false,
  }));

function routesFor(all: readonly MovementFacts[]): MovementRoute[] {
  const inputs = all.map(({ id, direction, contingent, mode }) => ({
    id,
    contingent,
    direction,
    mode,
    from: direction === "in" ? IVANOVO : ALMATY,
    via: [],
    to: direction === "in" ? ALMATY : IVANOVO,
  }));
  return routesOf(inputs).map((route) => ({
    ...route,
    movementId: route.id,
    isStartInferred: false,
    isEndInferred: false,
    until: 0,
  }));
}

/** All under way, spread evenly over the first part of their lines, but for the last, which is over. */
function sceneOf(all: readonly MovementFacts[], part = 1): Pick<Scene, "at" | "traffic"> {
  const last = all.length - 1;
  return {
    at: 0,
    traffic: {
      all,
      underway: Uint32Array.from({ length: last }, (_, i) => i),
      progress: Float64Array.from({ length: last }, (_, i) => (part * (i + 0.5)) / all.length),
      byEnd: Uint32Array.of(last),
      ended: 1,
      until: new Float64Array(all.length),
      isWithdrawing: false,
    },
  };
}

/** Where the head of a movement is, by the points of its line: pixels of the page. */
function headOf({ points, distances }: MovementRoute, share: number): [number, number] {
  const along = share * (distances.at(-1) ?? 0);
  const i = distances.findLastIndex((distance) => distance <= along);
  const rest = (along - (distances[i] ?? 0)) / ((distances[i + 1] ?? 1) - (distances[i] ?? 0));
  const at = (from: number) => (points[from] ?? 0) + ((points[from + 2] ?? 0) - (points[from] ?? 0)) * rest;
  return [view.x + view.k * at(2 * i), view.y + view.k * at(2 * i + 1)];
}

/** The image last put on a canvas. */
function imageOn(canvas: HTMLCanvasElement): ImageData | null {
  const put = drawnOn(canvas).findLast(([name]) => name === "putImageData");
  return put ? (put[1] as ImageData) : null;
}

function pixelAt(image: ImageData, x: number, y: number): number[] {
  const place = 4 * (Math.trunc(y) * image.width + Math.trunc(x));
  return [...image.data.subarray(place, place + 4)];
}

const loadCrowd = () => import("../../src/ground/crowd");

/** An overlay that has drawn a crowd of so many. */
async function drawCrowd(canvas: HTMLCanvasElement, count: number, highlighted: string | null = null) {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("There is no context.");
  context.createImageData = ((width: number, height: number) => ({
    width,
    height,
    data: new Uint8ClampedArray(width * height * 4),
  })) as CanvasRenderingContext2D["createImageData"];
  canvas.style.setProperty("--ru", "#336699");
  canvas.style.setProperty("--paper", "#ffffff");
  const all = movementsOf(count);
  const routes = routesFor(all);
  const overlay = createOverlay(canvas, routes, awaitCrowd(loadCrowd));
  const box = overlay.look(view, visible);
  if (!box) throw new Error("There is no box.");
  await loadCrowd();
  await Promise.resolve();
  overlay.draw(sceneOf(all), highlighted);
  const image = imageOn(canvas);
  const head = (index: number, share = (index + 0.5) / count): [number, number] => {
    const [x, y] = headOf(routes[index] as MovementRoute, share);
    return [x - box.left, y - box.top];
  };
  return { overlay, image, head, box };
}

describe("a crowd", () => {
  let canvas: HTMLCanvasElement;
  beforeEach(() => {
    canvas = document.createElement("canvas");
  });

  it("is not asked for where few move, and few are drawn one by one", () => {
    let asked = 0;
    const count = (): ReturnType<typeof loadCrowd> => {
      asked++;
      return loadCrowd();
    };
    createOverlay(canvas, routesFor(movementsOf(24)), awaitCrowd(count));
    expect(asked).toBe(0);
    createOverlay(canvas, routesFor(movementsOf(200)), awaitCrowd(count));
    expect(asked).toBe(1);
  });

  it("is one image, one pixel of it for each of the page's, with a disc at each head", async () => {
    const { image, head, box } = await drawCrowd(canvas, 200);
    if (!image) throw new Error("There is no image.");
    expect([image.width, image.height, canvas.width, canvas.height]).toEqual([
      box.width,
      box.height,
      box.width,
      box.height,
    ]);
    for (const index of [0, 20, 199 - 20]) {
      const [x, y] = head(index);
      expect(pixelAt(image, x, y)).toEqual([...BLUE, 255]);
    }
  });

  it("tells a withdrawal by a hollow disc, and what is over by a fainter dot past the middle", async () => {
    const { overlay, image, head } = await drawCrowd(canvas, 200);
    if (!image) throw new Error("There is no image.");
    overlay.draw(sceneOf(movementsOf(200), 0.1));
    const [x, y] = head(1, 0.1 * (1.5 / 200));
    expect(pixelAt(image, x, y)).toEqual([255, 255, 255, 255]);
    expect(pixelAt(image, x + 2, y)).toEqual([...BLUE, 255]);
    const [overX, overY] = head(199, 0.55);
    expect(pixelAt(image, overX, overY)).toEqual([...BLUE, 0x90]);
  });

  it("has thin lines as long as they can be told apart, and none past that", async () => {
    const lineInk = (image: ImageData | null) =>
      new Uint32Array(image?.data.buffer ?? new ArrayBuffer(0)).filter((pixel) => pixel >>> 24 === 0x48)
        .length;
    expect(lineInk((await drawCrowd(canvas, 200)).image)).toBeGreaterThan(1000);
    expect(lineInk((await drawCrowd(document.createElement("canvas"), 3000)).image)).toBe(0);
  });

  it("finds a movement at its head, and at its line where there is no head", async () => {
    for (const count of [200, 3000]) {
      const { overlay, head } = await drawCrowd(document.createElement("canvas"), count);
      expect(overlay.pick(...head(0))).toMatch(/^M\d+$/);
      const [x, y] = head(1);
      expect(overlay.pick(x + 3, y)).toBe("M1");
      // All heads are at their starts now; ways home bend to the side of the map that the ways in leave free.
      overlay.draw(sceneOf(movementsOf(count), 0.1));
      const [lineX, lineY] = head(1, 0.5);
      expect(overlay.pick(lineX + 3, lineY - 3)).toBe("M1");
      expect(overlay.pick(2, 2)).toBeNull();
    }
  });

  it("draws the movement that is marked over it in its own style", async () => {
    await drawCrowd(canvas, 200);
    expect(drawnOn(canvas).filter(([name]) => name === "fill")).toHaveLength(0);
    forgetDrawing(canvas);
    await drawCrowd(canvas, 200, "M7");
    const names = drawnOn(canvas).map(([name]) => name);
    expect(names.indexOf("fill")).toBeGreaterThan(names.indexOf("putImageData"));
  });

  it("takes the line of a movement out again that is no longer drawn", async () => {
    const all = movementsOf(200);
    const { overlay, image, head } = await drawCrowd(canvas, 200);
    if (!image) throw new Error("There is no image.");
    const [x, y] = head(1, 0.7);
    const isInked = () =>
      [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => (pixelAt(image, x + dx, y + dy)[3] ?? 0) > 0));
    expect(isInked()).toBe(true);
    const { traffic } = sceneOf(all);
    const keep = [...traffic.underway].filter((number) => number !== 1);
    overlay.draw({
      at: 0,
      traffic: {
        ...traffic,
        all: traffic.all,
        underway: Uint32Array.from(keep),
        progress: new Float64Array(keep.length),
      },
    });
    expect(isInked()).toBe(false);
  });
});
