import type { Scene, Traffic } from "../scene/scene";
import type { Rect, View } from "../sheet/view";
import { type AwaitCrowd, MOST_SINGLE } from "./awaitCrowd";
import { createCast } from "./cast";
import { createDrawnCast } from "./drawnCast";
import { drawStill, drawTravelled, type InkedRoute } from "./drawRoute";
import { lineStyleOf } from "./lineStyle";
import type { MovementRoute } from "./missionRoutes";
import { overlayBox } from "./overlayBox";
import { type OverlayPalette, readPalette } from "./overlayPalette";
import { createPicking } from "./pickRoute";
import { createRouteLines } from "./routeLines";
import { type Foot, footAt, lengthOf } from "./screenLine";

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

const MAX_PIXEL_RATIO = 2;

/**
 * Draws the routes of movements on a canvas. Where there are more than can be drawn one by one, `awaitCrowd` is asked
 * for what draws them; without it each is drawn all the same, however long that takes.
 */
export function createOverlay(
  canvas: HTMLCanvasElement,
  routes: readonly MovementRoute[],
  awaitCrowd?: AwaitCrowd,
): Overlay {
  const context = canvas.getContext("2d");
  const contingents = new Set(routes.map(({ contingent }) => contingent));
  const lines = createRouteLines(routes);
  const cast = createCast(routes);
  const drawnCast = createDrawnCast(cast, routes);
  /** What stands still, on a canvas of its own: it changes so seldom that most frames only copy it. */
  const still = document.createElement("canvas");
  const stillInk = still.getContext("2d");
  const drawnStill = createDrawnCast(cast, routes);
  const pickRoute = createPicking(cast, lines);
  const head: Foot = { x: 0, y: 0, dx: 0, dy: 0 };
  let inked: InkedRoute[] = [];
  let inkedFor: Traffic["all"] | null = null;
  let box: Rect | null = null;
  let view: View = { k: 1, x: 0, y: 0 };
  let palette: OverlayPalette | null = null;
  let ratio = 0;
  let scene: Drawn | null = null;
  let marked: string | null = null;

  const awaited = awaitCrowd?.({ routes, lines, cast }, () => {
    forget();
    if (scene) draw(scene, marked);
  });

  function forget(): void {
    drawnCast.forget();
    drawnStill.forget();
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
    const isCrowd = cast.count > MOST_SINGLE;
    const drawn = (isCrowd && awaited?.crowd) || null;
    if (!drawn) cast.sort();
    const wanted = drawn ? 1 : pageRatio();
    if (wanted !== ratio) size(wanted);
    if (drawnCast.isSame(view.k)) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, box.width, box.height);
    drawn?.draw(context, palette, view, box);
    // The heads in the still picture are placed only when it is drawn, so every other way to draw makes it be drawn anew.
    if (drawn || (isCrowd && awaited?.isAwaited)) {
      drawnStill.forget();
      const from = drawn ? 0 : cast.count - MOST_SINGLE;
      inkEach(context, palette, from, cast.count, true, drawn !== null);
      inkEach(context, palette, Math.max(from, cast.over), cast.count, false, drawn !== null);
    } else {
      if (!drawnStill.isSame(view.k, cast.over)) {
        // Setting its size empties a canvas and puts its settings back.
        still.width = canvas.width;
        still.height = canvas.height;
        stillInk.scale(ratio, ratio);
        inkEach(stillInk, palette, 0, cast.count, true);
      }
      context.drawImage(still, 0, 0, box.width, box.height);
      inkEach(context, palette, cast.over, cast.count, false);
    }
    context.globalAlpha = 1;
  }

  /**
   * Draws what stands still, or what does not, of a part of the cast, or of that only what is marked, and notes where
   * their heads stand.
   */
  function inkEach(
    ink: CanvasRenderingContext2D,
    colours: OverlayPalette,
    from: number,
    to: number,
    isStill: boolean,
    isMarkedOnly = false,
  ): void {
    for (let i = from; i < to; i++) {
      const number = cast.routes[i] as number;
      const isMarked = routes[number]?.movementId === marked;
      if (isMarkedOnly && !isMarked) continue;
      inked[number] ??= inkOf(number, colours);
      const line = lines.at(lines.lineOf[number] as number);
      const share = cast.shares[i] as number;
      footAt(line, share * lengthOf(line), head);
      cast.headX[i] = head.x;
      cast.headY[i] = head.y;
      if (isStill) {
        const alpha = cast.alphas[i] as number;
        drawStill(ink, inked[number], line, colours, alpha, i < cast.over, isMarked, head);
      } else drawTravelled(ink, inked[number], line, colours, share, head);
    }
  }

  function restyle(): void {
    inked = [];
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
