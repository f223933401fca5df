import type { Rect, View } from "../sheet/view";
import type { Cast } from "./cast";
import { createHeadTable, HEAD_STEPS } from "./headTable";
import type { MovementRoute } from "./missionRoutes";
import type { OverlayPalette } from "./overlayPalette";
import { DISC_REACH, writeDisc, writeDot, writeStroke } from "./pixelMarks";
import type { RouteLines } from "./routeLines";
import { lengthOf } from "./screenLine";

export interface CrowdParts {
  readonly routes: readonly MovementRoute[];
  readonly lines: RouteLines;
  readonly cast: Cast;
}

/**
 * Draws what is too many to be drawn one by one, and writes down where the heads are: discs, hollow ones for
 * withdrawals, dots for what is over and, as long as they can be told apart, thin lines.
 */
export interface Crowd {
  /** One pixel of the canvas for each of the page's is expected: it writes them one by one. */
  draw(context: CanvasRenderingContext2D, palette: OverlayPalette, view: View, box: Rect): void;
}

/** More routes than these have no lines: they would cover the map. */
const MOST_LINED = 2500;
/** Of the points of a line those that are gone through, where it is short and where it is long. */
const EVERY = 7;
const LONG_PX = 4000;
const OPAQUE = 0xff;
const OVER_ALPHA = 0x90;
const LINE_ALPHA = 0x48;

export function createCrowd({ routes, lines, cast }: CrowdParts): Crowd {
  const contingents = [...new Set(routes.map(({ contingent }) => contingent))];
  const colourOf = Uint8Array.from(routes, ({ contingent }) => contingents.indexOf(contingent));
  const isOut = Uint8Array.from(routes, ({ direction }) => (direction === "out" ? 1 : 0));
  const heads = createHeadTable(lines.distinct);
  const seenIn = new Uint32Array(lines.distinct.length);
  /** Whether a line stands among `lined`, and how many do. */
  const isLined = new Uint8Array(lines.distinct.length);
  let linedCount = 0;
  /** The pixels of the lines alone. */
  let lined = new Uint32Array();
  let linedFor: View | null = null;
  const bright = new Uint32Array(contingents.length);
  const over = new Uint32Array(contingents.length);
  const thin = new Uint32Array(contingents.length);
  let paper = 0;
  let painted: OverlayPalette | null = null;
  let image: ImageData | null = null;
  let pixels = new Uint32Array();
  let frames = 0;

  function take(context: CanvasRenderingContext2D, palette: OverlayPalette): void {
    painted = palette;
    paper = pixelOf(context, palette.paper, OPAQUE);
    contingents.forEach((id, colour) => {
      bright[colour] = pixelOf(context, palette.of(id), OPAQUE);
      over[colour] = pixelOf(context, palette.of(id), OVER_ALPHA);
      thin[colour] = pixelOf(context, palette.of(id), LINE_ALPHA);
    });
  }

  function placeHeads(view: View, box: Rect): void {
    const { count, routes: numbers, shares, headX, headY } = cast;
    const left = view.x - box.left;
    const top = view.y - box.top;
    for (let i = 0; i < count; i++) {
      const along = (shares[i] as number) * HEAD_STEPS;
      const step = along | 0;
      const place = heads.start(lines.lineOf[numbers[i] as number] as number) + step;
      const rest = along - step;
      const x = heads.x[place] as number;
      const y = heads.y[place] as number;
      headX[i] = left + view.k * (x + ((heads.x[place + 1] as number) - x) * rest);
      headY[i] = top + view.k * (y + ((heads.y[place + 1] as number) - y) * rest);
    }
  }

  function writeLine(number: number, width: number, height: number): void {
    const line = lines.lineOf[number] as number;
    const placed = lines.at(line);
    const { points } = placed;
    const colour = thin[colourOf[number] as number] as number;
    const stride = lengthOf(placed) > LONG_PX ? 2 : 2 * EVERY;
    let fromX = points[0] as number;
    let fromY = points[1] as number;
    for (let p = stride; p < points.length; p += stride) {
      const toX = points[p] as number;
      const toY = points[p + 1] as number;
      writeStroke(lined, width, height, colour, fromX, fromY, toX, toY);
      fromX = toX;
      fromY = toY;
    }
    isLined[line] = 1;
    linedCount++;
  }

  function clearLines(): void {
    lined.fill(0);
    isLined.fill(0);
    linedCount = 0;
  }

  /**
   * Each line once, in the colour of the first route that ran along it. They are kept from frame to frame: one that
   * comes is added, and all are written anew when one goes.
   */
  function writeLines(width: number, height: number): void {
    const { count, routes: numbers } = cast;
    let distinct = 0;
    frames++;
    for (let i = 0; i < count; i++) {
      const number = numbers[i] as number;
      const line = lines.lineOf[number] as number;
      if (seenIn[line] === frames) continue;
      seenIn[line] = frames;
      distinct++;
      if (isLined[line] !== 1) writeLine(number, width, height);
    }
    if (distinct === linedCount) return;
    clearLines();
    for (let i = 0; i < count; i++) {
      const number = numbers[i] as number;
      if (isLined[lines.lineOf[number] as number] !== 1) writeLine(number, width, height);
    }
  }

  function writeHeads(width: number, height: number): void {
    const { count, over: firstUnderway, routes: numbers, headX, headY } = cast;
    for (let i = 0; i < count; i++) {
      const x = (headX[i] as number) | 0;
      const y = (headY[i] as number) | 0;
      if (x < DISC_REACH || x >= width - DISC_REACH || y < DISC_REACH || y >= height - DISC_REACH) continue;
      const number = numbers[i] as number;
      const colour = colourOf[number] as number;
      const outer = bright[colour] as number;
      if (i < firstUnderway) writeDot(pixels, y * width + x, width, over[colour] as number);
      else writeDisc(pixels, y * width + x, width, outer, isOut[number] === 1 ? paper : outer);
    }
  }

  return {
    draw(context, palette, view, box) {
      const { width, height } = box;
      if (image?.width !== width || image.height !== height) {
        image = context.createImageData(width, height);
        pixels = new Uint32Array(image.data.buffer);
        lined = new Uint32Array(pixels.length);
        linedFor = null;
      }
      if (view !== linedFor || palette !== painted) clearLines();
      if (palette !== painted) take(context, palette);
      linedFor = view;
      placeHeads(view, box);
      if (cast.count <= MOST_LINED) {
        writeLines(width, height);
        pixels.set(lined);
      } else pixels.fill(0);
      writeHeads(width, height);
      context.putImageData(image, 0, 0);
    },
  };
}

/** A colour of the style sheet as one pixel of an image; a context spells every opaque colour as #rrggbb. */
function pixelOf(context: CanvasRenderingContext2D, colour: string, alpha: number): number {
  context.fillStyle = colour;
  const value = Number.parseInt(String(context.fillStyle).slice(1), 16) || 0;
  const bytes = Uint8Array.of(value >> 16, (value >> 8) & 0xff, value & 0xff, alpha);
  return new Uint32Array(bytes.buffer)[0] as number;
}
