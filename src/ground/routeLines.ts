import type { Route } from "../sheet/routes";
import type { Box, Rect, View } from "../sheet/view";
import { boundsOf } from "./overlayBox";
import { createScreenLine, placeLine, type ScreenLine } from "./screenLine";

/** The lines that routes run along; routes with the same points share one. */
export interface RouteLines {
  /** One route of each line. */
  readonly distinct: readonly Route[];
  /** The number of each route's line. */
  readonly lineOf: Uint32Array;
  readonly bounds: Box;
  /** Takes the view and the box in which lines are placed from now on. */
  look(view: View, box: Rect): void;
  /** A line in the pixels of the box, placed when it is first asked for in a view. */
  at(line: number): ScreenLine;
}

export function createRouteLines(routes: readonly Route[]): RouteLines {
  const distinct: Route[] = [];
  const numbers = new Map<Float64Array, number>();
  const lineOf = Uint32Array.from(routes, (route) => {
    const known = numbers.get(route.points);
    if (known !== undefined) return known;
    numbers.set(route.points, distinct.length);
    return distinct.push(route) - 1;
  });
  const screen: ScreenLine[] = [];
  const placedIn = new Uint32Array(distinct.length);
  let view: View = { k: 1, x: 0, y: 0 };
  let box: Rect = { left: 0, top: 0, width: 0, height: 0 };
  let looks = 1;
  return {
    distinct,
    lineOf,
    bounds: boundsOf(distinct),
    look(nextView, nextBox) {
      view = nextView;
      box = nextBox;
      looks++;
    },
    at(line) {
      const route = distinct[line] as Route;
      screen[line] ??= createScreenLine(route);
      if (placedIn[line] !== looks) placeLine(screen[line], route, view, box);
      placedIn[line] = looks;
      return screen[line];
    },
  };
}
