import type { Rect } from "../sheet/view";
import type { Cast } from "./cast";
import type { OverlayPalette } from "./overlayPalette";

/** Draws the heads of a cast as discs, straight into the pixels of one image that is kept. */
export interface Discs {
  draw(
    context: CanvasRenderingContext2D,
    palette: OverlayPalette,
    cast: Cast,
    colourOf: Uint8Array,
    isOut: Uint8Array,
    box: Rect,
  ): void;
}

const OPAQUE = 0xff;
const FAINT = 0x80;
const REACH = 2;

export function createDiscs(contingents: readonly string[]): Discs {
  const bright = new Uint32Array(contingents.length);
  const faint = new Uint32Array(contingents.length);
  let image: ImageData | null = null;
  let pixels = new Uint32Array();
  let painted: OverlayPalette | null = null;
  let paper = 0;

  function take(context: CanvasRenderingContext2D, palette: OverlayPalette): void {
    painted = palette;
    paper = pixelOf(context, palette.paper, OPAQUE);
    contingents.forEach((id, colour) => {
      bright[colour] = pixelOf(context, palette.of(id), OPAQUE);
      faint[colour] = pixelOf(context, palette.of(id), FAINT);
    });
  }

  return {
    draw(context, palette, { count, over, routes, headX, headY }, colourOf, isOut, { width, height }) {
      if (palette !== painted) take(context, palette);
      if (image?.width !== width || image.height !== height) {
        image = context.createImageData(width, height);
        pixels = new Uint32Array(image.data.buffer);
      }
      pixels.fill(0);
      for (let i = 0; i < count; i++) {
        const x = (headX[i] as number) | 0;
        const y = (headY[i] as number) | 0;
        if (x < REACH || y < REACH || x >= width - REACH || y >= height - REACH) continue;
        const route = routes[i] as number;
        const colour = colourOf[route] as number;
        const place = y * width + x;
        if (i < over) writeDot(pixels, place, width, faint[colour] as number);
        else {
          const outer = bright[colour] as number;
          writeDisc(pixels, place, width, outer, isOut[route] === 1 ? paper : outer);
        }
      }
      context.putImageData(image, 0, 0);
    },
  };
}

/** A disc five pixels wide with a core of three; the core of a withdrawal is hollow. */
function writeDisc(pixels: Uint32Array, place: number, width: number, outer: number, core: number): void {
  const above = place - width;
  const below = place + width;
  const top = above - width;
  const bottom = below + width;
  pixels[top - 1] = outer;
  pixels[top] = outer;
  pixels[top + 1] = outer;
  pixels[above - 2] = outer;
  pixels[above - 1] = outer;
  pixels[above] = core;
  pixels[above + 1] = outer;
  pixels[above + 2] = outer;
  pixels[place - 2] = outer;
  pixels[place - 1] = core;
  pixels[place] = core;
  pixels[place + 1] = core;
  pixels[place + 2] = outer;
  pixels[below - 2] = outer;
  pixels[below - 1] = outer;
  pixels[below] = core;
  pixels[below + 1] = outer;
  pixels[below + 2] = outer;
  pixels[bottom - 1] = outer;
  pixels[bottom] = outer;
  pixels[bottom + 1] = outer;
}

/** What is over is a dot of two pixels by two. */
function writeDot(pixels: Uint32Array, place: number, width: number, colour: number): void {
  pixels[place] = colour;
  pixels[place + 1] = colour;
  pixels[place + width] = colour;
  pixels[place + width + 1] = colour;
}

const scratch = new Uint8ClampedArray(4);
const asPixel = new Uint32Array(scratch.buffer);

/** A colour of the style sheet as one pixel of an image; the context spells every opaque colour as #rrggbb. */
function pixelOf(context: CanvasRenderingContext2D, colour: string, alpha: number): number {
  context.fillStyle = colour;
  const value = Number.parseInt(String(context.fillStyle).slice(1), 16) || 0;
  scratch.set([value >> 16, (value >> 8) & 0xff, value & 0xff, alpha]);
  return asPixel[0] as number;
}
