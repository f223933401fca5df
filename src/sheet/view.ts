/** Where the sheet lies on the screen: `screen = {x, y} + k * sheet`, with k in pixels per kilometre. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** A box of the sheet, in kilometres. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** A rectangle of the screen, in pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The largest view that shows all of `box` in the middle of `rect`: the rule of xMidYMid meet. */
export function fit(box: Box, rect: Rect): View {
  const k = Math.min(rect.width / (box.maxX - box.minX), rect.height / (box.maxY - box.minY));
  return {
    k,
    x: rect.left + rect.width / 2 - (k * (box.minX + box.maxX)) / 2,
    y: rect.top + rect.height / 2 - (k * (box.minY + box.maxY)) / 2,
  };
}

export function toSheet(view: View, px: number, py: number): [x: number, y: number] {
  return [(px - view.x) / view.k, (py - view.y) / view.k];
}

export function toScreen(view: View, x: number, y: number): [px: number, py: number] {
  return [view.x + view.k * x, view.y + view.k * y];
}
