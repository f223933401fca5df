import { graticule } from "../sheet/graticule";
import type { SheetPoint } from "../sheet/projection";

/** Degrees: three points of a parallel, which say what circle it is. */
const STEP = 120;

/** Meridians and parallels as path data in steps of the grid, of so many kilometres: straight lines and arcs of circles. */
export function graticulePath(grid: number): string {
  const lines = graticule(STEP).map((line) => {
    const points = line.map(([x, y]): SheetPoint => [Math.round(x / grid), Math.round(y / grid)]);
    const [start, ...ends] = points.map(([x, y]) => `${x} ${y}`);
    if (ends.length === 1) return `M${start}L${ends[0]}`;
    const radius = Math.round(radiusThrough(line) / grid);
    return `M${start}A${ends.map((end) => `${radius} ${radius} 0 0 0 ${end}`).join(" ")}`;
  });
  return lines.join("").replace(/ -/g, "-");
}

/** Radius of the circle through the first three points of a line. */
function radiusThrough([a = [0, 0], b = [0, 0], c = [0, 0]]: readonly SheetPoint[]): number {
  const sides = [Math.hypot(a[0] - b[0], a[1] - b[1]), Math.hypot(b[0] - c[0], b[1] - c[1])];
  const base = Math.hypot(c[0] - a[0], c[1] - a[1]);
  const doubleArea = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));
  return sides.reduce((product, side) => product * side, base) / (2 * doubleArea);
}
