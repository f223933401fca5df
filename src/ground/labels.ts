import type { Rect } from "../sheet/view";

export type Side = "right" | "left" | "above" | "below" | "centre";

export interface LabelCandidate {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** The point the label names, in the pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  /** Half the size of the mark at that point, which the label keeps clear of. */
  readonly clearance: number;
  /** Larger goes first; equal ones keep their order. */
  readonly priority: number;
  /** Sides to try, best first. */
  readonly sides: readonly Side[];
  /** Belongs to its point in words, so that it may stand anywhere when no side of the point has room. */
  readonly mayStandAnywhere?: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly side: Side;
}

const GAP = 3;
const SEARCH_STEP = 16;

/**
 * Chooses a side for each label, most important first. A label that fits on no side without touching
 * another label, an obstacle or the edge of the viewport is left out, unless it may stand anywhere.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly Rect[],
  viewport: Rect,
): PlacedLabel[] {
  const taken: Rect[] = [...obstacles];
  const placed: PlacedLabel[] = [];
  const done = new Set<string>();
  for (const label of [...candidates].sort((a, b) => b.priority - a.priority)) {
    if (done.has(label.id)) continue;
    for (const side of label.sides) {
      const box = boxOn(label, side);
      if (!contains(viewport, box) || taken.some((other) => overlaps(other, box))) continue;
      taken.push(box);
      done.add(label.id);
      placed.push({ id: label.id, left: box.left, top: box.top, side });
      break;
    }
    const box = label.mayStandAnywhere && !done.has(label.id) ? nearestRoom(label, taken, viewport) : null;
    if (!box) continue;
    taken.push(box);
    done.add(label.id);
    placed.push({ id: label.id, left: box.left, top: box.top, side: "centre" });
  }
  return placed;
}

/** The free place of the viewport that is nearest to a label's point, on a coarse grid; null where there is none. */
function nearestRoom(label: LabelCandidate, taken: readonly Rect[], viewport: Rect): Rect | null {
  const { x, y, width, height } = label;
  let nearest: Rect | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (let top = viewport.top; top + height <= viewport.top + viewport.height; top += SEARCH_STEP) {
    for (let left = viewport.left; left + width <= viewport.left + viewport.width; left += SEARCH_STEP) {
      const box = { left: Math.round(left), top: Math.round(top), width, height };
      const distance = Math.hypot(left + width / 2 - x, top + height / 2 - y);
      if (distance >= shortest || taken.some((other) => overlaps(other, box))) continue;
      nearest = box;
      shortest = distance;
    }
  }
  return nearest;
}

function boxOn(label: LabelCandidate, side: Side): Rect {
  const { x, y, width, height } = label;
  const away = label.clearance + GAP;
  const left = { right: x + away, left: x - away - width }[side as "right" | "left"] ?? x - width / 2;
  const top = { above: y - away - height, below: y + away }[side as "above" | "below"] ?? y - height / 2;
  return { left: Math.round(left), top: Math.round(top), width, height };
}

/** Touching edges do not overlap. */
export function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  );
}
