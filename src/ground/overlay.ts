import type { MovementScene, Scene } from "../scene/scene";
import type { Rect, View } from "../sheet/view";
import { DAY } from "../timeline/instant";
import { alphaOf } from "./alphaOf";
import { drawArrowHead } from "./arrowHead";
import { type LineStyle, lineStyleOf } from "./lineStyle";
import type { MovementRoute } from "./missionRoutes";
import { overlayBox } from "./overlayBox";
import { type OverlayPalette, readPalette } from "./overlayPalette";
import { fillRibbon } from "./ribbon";
import { createScreenLine, distanceTo, type Foot, footAt, lengthOf, placeLine } from "./screenLine";

/** The canvas of what moves. All pixels are those of its own box, counted from the corner `look` returns. */
export interface Overlay {
  /** Takes a view of the sheet and the visible part of it, and returns the box to stand in (null: nothing). */
  look(view: View, visible: Rect): Rect | null;
  /** Reads the colours again after a change of theme. */
  recolour(): void;
  draw(scene: Pick<Scene, "at" | "movements">, highlighted?: string | null): void;
  /** The movement within twelve pixels of a point, its head before its line, as last drawn. */
  pick(x: number, y: number): string | null;
}

const PICK_DISTANCE = 12;
const MAX_PIXEL_RATIO = 2;
const REST_ALPHA = 0.3;
/** The part of a line next to an inferred end that is dotted. */
const INFERRED_SHARE = 0.18;
const CASING = 1.4;
const HALO = 5;
const HALO_ALPHA = 0.4;

export function createOverlay(canvas: HTMLCanvasElement, routes: readonly MovementRoute[]): Overlay {
  const context = canvas.getContext("2d");
  const contingents = new Set(routes.map(({ contingent }) => contingent));
  const lines = routes.map(createScreenLine);
  const heads: Foot[] = routes.map(() => ({ x: 0, y: 0, dx: 0, dy: 0 }));
  const drawn = new Uint8Array(routes.length);
  const styles = new Map<string, LineStyle>();
  const byId = new Map<string, MovementScene>();
  let box: Rect | null = null;
  let palette: OverlayPalette | null = null;
  let ratio = 1;

  function look(view: View, visible: Rect): Rect | null {
    box = overlayBox(routes, view, visible);
    const { width, height } = box ?? { width: 0, height: 0 };
    ratio = Math.min(MAX_PIXEL_RATIO, window.devicePixelRatio || 1);
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    if (box)
      for (const [i, route] of routes.entries())
        placeLine(lines[i] ?? createScreenLine(route), route, view, box);
    palette ??= readPalette(canvas, contingents);
    return box;
  }

  function styleOf(movement: MovementScene): LineStyle {
    const key = `${movement.id} ${movement.aircraft}`;
    const known = styles.get(key);
    if (known) return known;
    const style = lineStyleOf(movement);
    styles.set(key, style);
    return style;
  }

  function drawRoute(index: number, at: number, highlighted: string | null): void {
    const route = routes[index];
    const line = lines[index];
    const movement = route && byId.get(route.movementId);
    const head = heads[index];
    if (!context || !route || !line || !movement || !head || !palette) return;
    const alpha = alphaOf(movement, (at - route.until) / DAY);
    if (alpha === 0) return;
    drawn[index] = 1;
    const isHighlighted = movement.id === highlighted;
    const style = styleOf(movement);
    const length = lengthOf(line);
    const colour = palette.of(route.contingent);
    const isOver = movement.status === "complete";
    const reached = isOver ? length : movement.progress * length;
    const edge = Math.max(0, reached - style.head * 0.6);
    footAt(line, isOver ? length * 0.55 : reached, head);
    context.globalAlpha = isHighlighted ? 1 : alpha;
    if (isHighlighted) {
      context.globalAlpha = HALO_ALPHA;
      paint(index, style, palette.accent, 0, length, HALO);
      context.globalAlpha = 1;
    }
    if (!isOver) {
      if (!isHighlighted) context.globalAlpha = REST_ALPHA;
      paint(index, style, colour, reached, length, 0);
      context.globalAlpha = 1;
      paint(index, style, palette.paper, 0, edge, CASING);
    }
    paint(index, style, colour, 0, isOver ? length : edge, 0);
    drawOuterEnd(index, colour);
    const size = isOver ? style.head * 0.8 : style.head;
    if (isOver || movement.progress > 0) {
      drawArrowHead(context, head, size, style.isOpenHead, colour, palette.paper);
    }
  }

  function paint(i: number, style: LineStyle, colour: string, from: number, to: number, extra: number): void {
    const line = lines[i];
    const route = routes[i];
    if (!context || !line || !route) return;
    const length = lengthOf(line);
    const start = route.isStartInferred ? length * INFERRED_SHARE : 0;
    const end = route.isEndInferred ? length * (1 - INFERRED_SHARE) : length;
    context.fillStyle = colour;
    for (const ribbon of style.ribbons) {
      fillRibbon(context, line, ribbon, Math.max(from, start), Math.min(to, end), extra);
    }
    fillRibbon(context, line, style.inferred, from, Math.min(to, start), extra);
    fillRibbon(context, line, style.inferred, Math.max(from, end), to, extra);
  }

  function drawOuterEnd(index: number, colour: string): void {
    const line = lines[index];
    if (!context || !line || !palette) return;
    const i = routes[index]?.direction === "in" ? 0 : line.points.length - 2;
    context.beginPath();
    context.arc(line.points[i] ?? 0, line.points[i + 1] ?? 0, 4.5, 0, 2 * Math.PI);
    context.fillStyle = palette.paper;
    context.fill();
    context.strokeStyle = colour;
    context.lineWidth = 2;
    context.stroke();
  }

  function draw(scene: Pick<Scene, "at" | "movements">, highlighted: string | null = null): void {
    drawn.fill(0);
    if (!context || !box) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, box.width, box.height);
    byId.clear();
    for (const movement of scene.movements) byId.set(movement.id, movement);
    for (const pass of ["complete", "underway"] as const) {
      for (let i = 0; i < routes.length; i++) {
        const id = routes[i]?.movementId ?? "";
        if (byId.get(id)?.status === pass) drawRoute(i, scene.at, highlighted);
      }
    }
    context.globalAlpha = 1;
  }

  function pick(x: number, y: number): string | null {
    return (
      nearest((i) => Math.hypot((heads[i]?.x ?? 0) - x, (heads[i]?.y ?? 0) - y)) ??
      nearest((i) => {
        const line = lines[i];
        return line ? distanceTo(line, x, y) : Number.POSITIVE_INFINITY;
      })
    );
  }

  function nearest(distance: (index: number) => number): string | null {
    let best = PICK_DISTANCE;
    let found: string | null = null;
    for (let i = 0; i < routes.length; i++) {
      const away = drawn[i] ? distance(i) : Number.POSITIVE_INFINITY;
      if (away > best) continue;
      best = away;
      found = routes[i]?.movementId ?? null;
    }
    return found;
  }

  return {
    look,
    recolour: () => {
      palette = readPalette(canvas, contingents);
    },
    draw,
    pick,
  };
}
