import type { MovementScene } from "../scene/scene";
import { clamp } from "../timeline/clamp";

/** A line of changing width: half widths at its start and end, dash lengths, and a shift to its side. */
export interface Ribbon {
  readonly start: number;
  readonly end: number;
  /** Lengths of strokes and gaps in turn; null is one unbroken stroke. */
  readonly dash: readonly number[] | null;
  /** Pixels to the right of the line. */
  readonly shift: number;
}

/** How a movement is drawn; direction and certainty show in shape, never in colour alone. */
export interface LineStyle {
  readonly ribbons: readonly Ribbon[];
  /** For the stretch next to an end that is our inference. */
  readonly inferred: Ribbon;
  /** Length of the arrow head in pixels. */
  readonly head: number;
  /** Open for withdrawals, filled for deployments. */
  readonly isOpenHead: boolean;
}

type Drawn = Pick<MovementScene, "direction" | "mode" | "aircraft">;

const MAX_AIRCRAFT = 40;
const NARROWEST = 2;
const WIDEST = 6;
/** Width of the thin end of a line as a part of its thick end. */
const TAPER = 0.45;
const UNCOUNTED_WIDTH = 1.8;
const RAIL_SHIFT = 2.2;

/** Pixels for a counted number of aircraft: their square root, between 2 and 6. */
export function widthOf(aircraft: number): number {
  const share = Math.sqrt(clamp(aircraft / MAX_AIRCRAFT, 0, 1));
  return NARROWEST + (WIDEST - NARROWEST) * share;
}

/** Deployments widen towards their head, withdrawals narrow; without a count a line is thin and dashed. */
export function lineStyleOf({ direction, mode, aircraft }: Drawn): LineStyle {
  const isOut = direction === "out";
  const width = aircraft === null ? UNCOUNTED_WIDTH : widthOf(aircraft);
  const thick = width / 2;
  const thin = aircraft === null ? thick : thick * TAPER;
  const inferred = { start: 1.1, end: 1.1, dash: [2.2, 4.5], shift: 0 };
  const head = 9 + width * 1.3;
  if (mode === "road") {
    const rail = { start: 0.8, end: 0.8, dash: null };
    const ribbons = [
      { ...rail, shift: -RAIL_SHIFT },
      { ...rail, shift: RAIL_SHIFT },
    ];
    return { ribbons, inferred, head: 13, isOpenHead: isOut };
  }
  const dash = isOut ? (aircraft === null ? [10, 4, 2, 4] : [20, 4]) : aircraft === null ? [7, 5] : null;
  const ribbon = { start: isOut ? thick : thin, end: isOut ? thin : thick, dash, shift: 0 };
  return { ribbons: [ribbon], inferred, head, isOpenHead: isOut };
}
