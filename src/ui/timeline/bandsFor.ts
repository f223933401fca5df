import type { Phase } from "../../model/mission";
import { type Axis, extentOn } from "../../timeline/axis";
import { fitText } from "./textWidth";

export interface Band {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  /** Whole, shortened, or null where not even that fits. */
  readonly name: string | null;
}

const GAP = 2;
const INSET = 6;

/**
 * The phases that lie in the days told one by one, as bands with their names. A name goes on over the next band where that
 * has no room for its own, and beyond the last one.
 */
export function bandsFor(
  phases: readonly Phase[],
  axis: Axis,
  size: { readonly width: number; readonly text: number },
  nameOf: (id: string) => string,
): Band[] {
  const days = axis.pieces.find(({ id }) => id === "days");
  if (!days) return [];
  const extents = phases.flatMap(({ id, from, to }) => {
    if (to <= days.from || from >= days.to) return [];
    const extent = extentOn(axis, Math.max(from, days.from), Math.min(to, days.to));
    const x = extent.start * size.width;
    // The axis leaps over a break at its edge: a band that ends there ends before it.
    const end = to >= days.to ? days.end : extent.start + extent.width;
    return [{ id, x, width: Math.max(0, end * size.width - x - GAP) }];
  });
  const bands: Band[] = [];
  /** Where the next name stands. */
  let limit = size.width;
  for (const { id, x, width } of extents.reverse()) {
    const name = fitText(nameOf(id), size.text, limit - GAP - x - 2 * INSET);
    bands.unshift({ id, x, width, name });
    if (name !== null) limit = x;
  }
  return bands;
}
