import type { Route } from "../sheet/routes";
import type { Box, Rect, View } from "../sheet/view";

/** Room for line widths, heads and end marks around the routes. */
const INK_MARGIN = 24;
/** How far past the visible part a drag may go before ends are missing. */
const DRAG_MARGIN = 100;

/** The smallest box of the sheet that holds all routes. */
export function boundsOf(routes: readonly Pick<Route, "points">[]): Box {
  let minX = Number.POSITIVE_INFINITY;
  let minY = Number.POSITIVE_INFINITY;
  let maxX = Number.NEGATIVE_INFINITY;
  let maxY = Number.NEGATIVE_INFINITY;
  for (const { points } of routes) {
    for (let i = 0; i < points.length; i += 2) {
      const x = points[i] ?? 0;
      const y = points[i + 1] ?? 0;
      minX = Math.min(minX, x);
      maxX = Math.max(maxX, x);
      minY = Math.min(minY, y);
      maxY = Math.max(maxY, y);
    }
  }
  return { minX, minY, maxX, maxY };
}

/** The whole-pixel box of `bounds` that lies in or near the visible part, or null where none of it does. */
export function overlayBox({ minX, minY, maxX, maxY }: Box, view: View, visible: Rect): Rect | null {
  const { left, top, width, height } = visible;
  const boxLeft = Math.floor(Math.max(view.x + view.k * minX - INK_MARGIN, left - DRAG_MARGIN));
  const boxTop = Math.floor(Math.max(view.y + view.k * minY - INK_MARGIN, top - DRAG_MARGIN));
  const boxRight = Math.ceil(Math.min(view.x + view.k * maxX + INK_MARGIN, left + width + DRAG_MARGIN));
  const boxBottom = Math.ceil(Math.min(view.y + view.k * maxY + INK_MARGIN, top + height + DRAG_MARGIN));
  if (!(boxRight > boxLeft && boxBottom > boxTop)) return null;
  return { left: boxLeft, top: boxTop, width: boxRight - boxLeft, height: boxBottom - boxTop };
}
