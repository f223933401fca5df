import type { Scene, Traffic } from "../scene/scene";
import type { Rect, View } from "../sheet/view";
import { createCast } from "./cast";
import type { Crowd, CrowdParts } from "./crowd";
import { createDrawnCast } from "./drawnCast";
import { drawRoute, type InkedRoute } from "./drawRoute";
import { lineStyleOf } from "./lineStyle";
import type { MovementRoute } from "./missionRoutes";
import { overlayBox } from "./overlayBox";
import { type OverlayPalette, readPalette } from "./overlayPalette";
import { createPicking } from "./pickRoute";
import { createRouteLines } from "./routeLines";
import type { Foot } from "./screenLine";

type Drawn = Pick<Scene, "at" | "traffic">;

/** The canvas of what moves. All pixels are those of its own box, counted from the corner `look` returns. */
export interface Overlay {
  /** Takes a view of the sheet and the visible part of it, and returns the box to stand in (null: nothing). */
  look(view: View, visible: Rect): Rect | null;
  /** Reads the colours again after a change of theme. */
  recolour(): void;
  /** Draws a scene, unless it looks as the last one did. */
  draw(scene: Drawn, highlighted?: string | null): void;
  /** The movement within twelve pixels of a point, its head before its line, as last drawn. */
  pick(x: number, y: number): string | null;
}

/** Brings what draws more routes than can be drawn one by one. */
export type LoadCrowd = () => Promise<{ createCrowd(parts: CrowdParts): Crowd }>;

const MAX_PIXEL_RATIO = 2;
/** Up to so many routes are drawn one by one, each in its own style; more are a crowd. */
const MOST_SINGLE = 40;

/**
 * Draws the routes of movements on a canvas. Where there are more than can be drawn one by one, `loadCrowd` is asked
 * once for what draws them; without it each is drawn all the same, however long that takes.
 */
export function createOverlay(
  canvas: HTMLCanvasElement,
  routes: readonly MovementRoute[],
  loadCrowd?: LoadCrowd,
): Overlay {
  const context = canvas.getContext("2d");
  const contingents = new Set(routes.map(({ contingent }) => contingent));
  const lines = createRouteLines(routes);
  const cast = createCast(routes);
  const drawnCast = createDrawnCast(cast, routes);
  /** What is over, on a canvas of its own: it changes so seldom that most frames only copy it. */
  const still = document.createElement("canvas");
  const stillInk = still.getContext("2d");
  const drawnOver = createDrawnCast(cast, routes);
  const pickRoute = createPicking(cast, lines);
  const head: Foot = { x: 0, y: 0, dx: 0, dy: 0 };
  let inked: InkedRoute[] = [];
  /** The paths of what is over, by the route, in this view. */
  let wholes: Path2D[][] = [];
  let inkedFor: Traffic["all"] | null = null;
  let crowd: Crowd | null = null;
  let isAwaited = false;
  let box: Rect | null = null;
  let view: View = { k: 1, x: 0, y: 0 };
  let palette: OverlayPalette | null = null;
  let ratio = 0;
  let scene: Drawn | null = null;
  let marked: string | null = null;

  if (loadCrowd && routes.length > MOST_SINGLE) {
    isAwaited = true;
    const arrive = (arrived: Crowd | null) => {
      crowd = arrived;
      isAwaited = false;
      forget();
      if (scene) draw(scene, marked);
    };
    loadCrowd().then(
      ({ createCrowd }) => arrive(createCrowd({ routes, lines, cast })),
      () => arrive(null),
    );
  }

  function forget(): void {
    drawnCast.forget();
    drawnOver.forget();
  }

  /** Gives the canvas so many pixels for each of the page's; that empties it. */
  function size(next: number): void {
    ratio = next;
    forget();
    canvas.width = Math.ceil((box?.width ?? 0) * ratio);
    canvas.height = Math.ceil((box?.height ?? 0) * ratio);
  }

  const pageRatio = () => Math.min(MAX_PIXEL_RATIO, window.devicePixelRatio || 1);

  function look(nextView: View, visible: Rect): Rect | null {
    view = nextView;
    box = overlayBox(lines.bounds, view, visible);
    if (box) lines.look(view, box);
    size(pageRatio());
    canvas.style.width = `${box?.width ?? 0}px`;
    canvas.style.height = `${box?.height ?? 0}px`;
    palette ??= readPalette(canvas, contingents);
    wholes = [];
    return box;
  }

  function draw(next: Drawn, highlighted: string | null = null): void {
    if (highlighted !== marked) forget();
    scene = next;
    marked = highlighted;
    cast.count = 0;
    if (!context || !stillInk || !box || !palette) return;
    if (inkedFor !== next.traffic.all) restyle();
    inkedFor = next.traffic.all;
    cast.gather(next.traffic, next.at);
    const drawn = cast.count > MOST_SINGLE ? crowd : null;
    if (!drawn) cast.sort();
    const wanted = drawn ? 1 : pageRatio();
    if (wanted !== ratio) size(wanted);
    if (drawnCast.isSame(view.k)) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, box.width, box.height);
    drawn?.draw(context, palette, view, box);
    let from = isAwaited ? Math.max(0, cast.count - MOST_SINGLE) : 0;
    // The heads of what is copied are those of the last drawing, so every other way to draw makes it be drawn anew.
    if (drawn || from > 0) drawnOver.forget();
    else {
      if (!drawnOver.isSame(view.k, cast.over)) {
        // Setting its size empties a canvas and puts its settings back.
        still.width = canvas.width;
        still.height = canvas.height;
        stillInk.scale(ratio, ratio);
        drawEach(stillInk, palette, 0, cast.over);
      }
      context.drawImage(still, 0, 0, box.width, box.height);
      from = cast.over;
    }
    drawEach(context, palette, from, cast.count, drawn !== null);
    context.globalAlpha = 1;
  }

  /** Draws a part of the cast, or of that only what is marked, and notes where their heads stand. */
  function drawEach(
    ink: CanvasRenderingContext2D,
    colours: OverlayPalette,
    from: number,
    to: number,
    isMarkedOnly = false,
  ): void {
    for (let i = from; i < to; i++) {
      const number = cast.routes[i] as number;
      const isMarked = routes[number]?.movementId === marked;
      if (isMarkedOnly && !isMarked) continue;
      inked[number] ??= inkOf(number, colours);
      wholes[number] ??= [];
      const line = lines.at(lines.lineOf[number] as number);
      const share = cast.shares[i] as number;
      const alpha = cast.alphas[i] as number;
      const isOver = i < cast.over;
      drawRoute(ink, inked[number], line, colours, share, alpha, isOver, isMarked, head, wholes[number]);
      cast.headX[i] = head.x;
      cast.headY[i] = head.y;
    }
  }

  function restyle(): void {
    inked = [];
    wholes = [];
    forget();
  }

  function inkOf(number: number, colours: OverlayPalette): InkedRoute {
    const route = routes[number] as MovementRoute;
    const style = lineStyleOf(inkedFor?.[cast.movementOf(number)] ?? { ...route, aircraft: null });
    return { route, style, colour: colours.of(route.contingent) };
  }

  return {
    look,
    recolour() {
      palette = readPalette(canvas, contingents);
      restyle();
    },
    draw,
    pick: (x, y) => routes[pickRoute(x, y)]?.movementId ?? null,
  };
}
