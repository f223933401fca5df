import type { Route } from "../sheet/routes";
import { type Foot, footAt } from "./screenLine";

/** Into so many equal parts each line is cut; a head lies between two of the cuts. */
export const HEAD_STEPS = 64;
/** The end stands twice, so that a head that has arrived lies between two points as well. */
const POINTS = HEAD_STEPS + 2;

/** Points of all lines at equal distances, kilometres of the sheet: so a head is found without a search. */
export interface HeadTable {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Where the points of a line begin. */
  start(line: number): number;
}

export function createHeadTable(routes: readonly Pick<Route, "points" | "distances">[]): HeadTable {
  const x = new Float32Array(routes.length * POINTS);
  const y = new Float32Array(routes.length * POINTS);
  const foot: Foot = { x: 0, y: 0, dx: 0, dy: 0 };
  routes.forEach(({ points, distances }, line) => {
    const length = distances.at(-1) ?? 0;
    for (let i = 0; i < POINTS; i++) {
      footAt({ points, distances }, (length * Math.min(i, HEAD_STEPS)) / HEAD_STEPS, foot);
      x[line * POINTS + i] = foot.x;
      y[line * POINTS + i] = foot.y;
    }
  });
  return { x, y, start: (line) => line * POINTS };
}
