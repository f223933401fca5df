import type { Rect, View } from "../sheet/view";
import type { Cast } from "./cast";
import { createDiscs } from "./discs";
import { createHeadTable, HEAD_STEPS } from "./headTable";
import type { MovementRoute } from "./missionRoutes";
import type { OverlayPalette } from "./overlayPalette";
import type { RouteLines } from "./routeLines";

export interface CrowdParts {
  readonly routes: readonly MovementRoute[];
  readonly lines: RouteLines;
  readonly cast: Cast;
}

/** Draws what is too many to be drawn one by one, and writes down where the heads are. */
export interface Crowd {
  /** Whether it writes the pixels of the canvas itself, so that one for each of the page's has to do. */
  hasOwnPixels(): boolean;
  draw(context: CanvasRenderingContext2D, palette: OverlayPalette, view: View, box: Rect): void;
}

/** Up to so many have a thin line each and a square for their head; more are discs. */
const MOST_LINED = 1500;
/** Of the points of a line, those that a thin one goes through. */
const EVERY = 7;
const LINE_ALPHA = 0.3;
const OVER_ALPHA = 0.45;
const SQUARE = 6;
/** Withdrawals are hollow. */
const HOLLOW = 3;
const SQUARE_OVER = 3;

export function createCrowd({ routes, lines, cast }: CrowdParts): Crowd {
  const contingents = [...new Set(routes.map(({ contingent }) => contingent))];
  const colourOf = Uint8Array.from(routes, ({ contingent }) => contingents.indexOf(contingent));
  const isOut = Uint8Array.from(routes, ({ direction }) => (direction === "out" ? 1 : 0));
  const heads = createHeadTable(lines.distinct);
  const drawnIn = new Uint32Array(lines.distinct.length);
  const discs = createDiscs(contingents);
  let strokes = 0;

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

  /** All lines of one colour, each once, as one path. */
  function strokeLines(context: CanvasRenderingContext2D, colour: number): void {
    const { count, routes: numbers } = cast;
    strokes++;
    context.beginPath();
    for (let i = 0; i < count; i++) {
      const number = numbers[i] as number;
      const line = lines.lineOf[number] as number;
      if (colourOf[number] !== colour || drawnIn[line] === strokes) continue;
      drawnIn[line] = strokes;
      const { points } = lines.at(line);
      context.moveTo(points[0] as number, points[1] as number);
      for (let p = 2 * EVERY; p < points.length; p += 2 * EVERY) {
        context.lineTo(points[p] as number, points[p + 1] as number);
      }
    }
    context.stroke();
  }

  function fillSquares(
    context: CanvasRenderingContext2D,
    colour: number,
    from: number,
    to: number,
    side: number,
  ): void {
    const { routes: numbers, headX, headY } = cast;
    for (let i = from; i < to; i++) {
      if (colourOf[numbers[i] as number] !== colour) continue;
      context.fillRect((headX[i] as number) - side / 2, (headY[i] as number) - side / 2, side, side);
    }
  }

  function hollowSquares(context: CanvasRenderingContext2D): void {
    const { count, routes: numbers, headX, headY } = cast;
    for (let i = cast.over; i < count; i++) {
      if (isOut[numbers[i] as number] !== 1) continue;
      context.fillRect((headX[i] as number) - HOLLOW / 2, (headY[i] as number) - HOLLOW / 2, HOLLOW, HOLLOW);
    }
  }

  function drawLined(context: CanvasRenderingContext2D, palette: OverlayPalette): void {
    const { count, over } = cast;
    context.lineWidth = 1;
    for (let colour = 0; colour < contingents.length; colour++) {
      context.strokeStyle = palette.of(contingents[colour] as string);
      context.fillStyle = context.strokeStyle;
      context.globalAlpha = LINE_ALPHA;
      strokeLines(context, colour);
      context.globalAlpha = OVER_ALPHA;
      fillSquares(context, colour, 0, over, SQUARE_OVER);
      context.globalAlpha = 1;
      fillSquares(context, colour, over, count, SQUARE);
    }
    context.fillStyle = palette.paper;
    hollowSquares(context);
  }

  return {
    hasOwnPixels: () => cast.count > MOST_LINED,
    draw(context, palette, view, box) {
      placeHeads(view, box);
      if (cast.count > MOST_LINED) discs.draw(context, palette, cast, colourOf, isOut, box);
      else drawLined(context, palette);
    },
  };
}
