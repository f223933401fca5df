import type { Instant } from "./instant";
import { piecewise } from "./piecewise";

export type AxisForm = "full" | "compact";

/** A stretch of the axis with one meaning, from `start` to `end` on the axis. */
export interface AxisPiece {
  readonly id: "background" | "days" | "afterwards";
  readonly from: Instant;
  readonly to: Instant;
  readonly start: number;
  readonly end: number;
}

/**
 * Instants against positions from 0 to 1. Between the pieces lie the gaps of the drawn breaks, over which no
 * time passes: what lies in a gap is the instant at its edges, and that instant is drawn after the gap.
 */
export interface Axis {
  readonly form: AxisForm;
  /** Clamped to the axis; NaN counts as its beginning. */
  position(at: Instant): number;
  /** In whole milliseconds, clamped to the axis; NaN counts as its beginning. */
  instant(position: number): Instant;
  readonly pieces: readonly AxisPiece[];
  /** Positions of the middles of the gaps. */
  readonly breaks: readonly number[];
}

export interface AxisSpans {
  readonly start: Instant;
  readonly days: { readonly from: Instant; readonly to: Instant };
  readonly end: Instant;
  /** Instants after the days that get a place of their own. */
  readonly later: readonly Instant[];
}

const GAP = 0.012;
const SHARES = {
  full: { background: 1 / 6, afterwards: 0.05 },
  compact: { background: 0, afterwards: 0.07 },
};

/**
 * The axis in one of its forms: the background years in a sixth of the width (not at all in the compact
 * form), the days at equal widths, and a small tail in which the events after the days stand at equal distances.
 */
export function createAxis(form: AxisForm, { start, days, end, later }: AxisSpans): Axis {
  const { background, afterwards } = SHARES[form];
  const hasBackground = background > 0 && start < days.from;
  const hasTail = days.to < end;
  const daysStart = hasBackground ? background + GAP : 0;
  const daysEnd = hasTail ? 1 - afterwards - GAP : 1;

  const pieces: AxisPiece[] = [{ id: "days", ...days, start: daysStart, end: daysEnd }];
  const domain = [days.from, days.to];
  const range = [daysStart, daysEnd];
  if (hasBackground) {
    pieces.unshift({ id: "background", from: start, to: days.from, start: 0, end: background });
    domain.unshift(start, days.from);
    range.unshift(0, background);
  }
  if (hasTail) {
    const tailStart = 1 - afterwards;
    pieces.push({ id: "afterwards", from: days.to, to: end, start: tailStart, end: 1 });
    const knots = [days.to, ...later.filter((at) => at > days.to && at < end).sort((a, b) => a - b), end];
    knots.forEach((at, index) => {
      domain.push(at);
      range.push(tailStart + (afterwards * index) / (knots.length - 1));
    });
  }

  const first = domain[0] as Instant;
  return {
    form,
    position: (at) => (Number.isNaN(at) ? (range[0] as number) : piecewise(domain, range, at)),
    instant: (position) => (Number.isNaN(position) ? first : Math.round(piecewise(range, domain, position))),
    pieces,
    breaks: pieces.slice(1).map((piece, index) => ((pieces[index] as AxisPiece).end + piece.start) / 2),
  };
}

/** Where an interval lies on an axis: never of negative width, whatever its order, and 0 outside the axis. */
export function extentOn(axis: Axis, from: Instant, to: Instant): { start: number; width: number } {
  const start = axis.position(Math.min(from, to));
  return { start, width: axis.position(Math.max(from, to)) - start };
}
