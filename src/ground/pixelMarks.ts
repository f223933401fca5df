/** Marks written straight into the pixels of an image, row by row. Whoever calls keeps `place` off its edges. */

/** How far a disc reaches from its middle. */
export const DISC_REACH = 2;

/** A disc five pixels wide with a core of three; the core of a withdrawal is hollow. */
export function writeDisc(
  pixels: Uint32Array,
  place: number,
  width: number,
  outer: number,
  core: number,
): void {
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

/** A dot two pixels wide. */
export function writeDot(pixels: Uint32Array, place: number, width: number, colour: number): void {
  pixels[place] = colour;
  pixels[place + 1] = colour;
  pixels[place + width] = colour;
  pixels[place + width + 1] = colour;
}

/** The part of a straight line, one pixel wide, that lies in an image of `width` by `height`. */
export function writeStroke(
  pixels: Uint32Array,
  width: number,
  height: number,
  colour: number,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): void {
  if ((fromX < 0 && toX < 0) || (fromX >= width && toX >= width)) return;
  if ((fromY < 0 && toY < 0) || (fromY >= height && toY >= height)) return;
  const steps = Math.ceil(Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY), 1));
  const dx = (toX - fromX) / steps;
  const dy = (toY - fromY) / steps;
  for (let i = 0, x = fromX, y = fromY; i < steps; i++, x += dx, y += dy) {
    if (x >= 0 && x < width && y >= 0 && y < height) pixels[(y | 0) * width + (x | 0)] = colour;
  }
}
