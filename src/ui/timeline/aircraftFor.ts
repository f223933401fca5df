import type { AircraftDay, Figure, StatedFigure } from "../../model/mission";
import { type Axis, extentOn } from "../../timeline/axis";
import { DAY, type Instant } from "../../timeline/instant";
import type { TimeSpan } from "../../timeline/timeSpan";

/** One report of aircraft that left: a mark for each, in a block of rows on the ground of the row. */
export interface AircraftBlock {
  readonly id: string;
  readonly count: number;
  /** Our arithmetic: drawn in outline. */
  readonly isDerived: boolean;
  readonly x: number;
  readonly columns: number;
  /** The days it speaks of, where they are more than those its marks stand in; else null. */
  readonly span: { readonly x: number; readonly width: number } | null;
}

export interface AircraftRow {
  /** From one mark to the next. */
  readonly pitch: number;
  readonly blocks: readonly AircraftBlock[];
}

const PITCHES = [5, 4.5, 4, 3.5, 3, 2.5, 2];
const MARGIN = 3;

interface Slot {
  readonly day: AircraftDay;
  readonly figure: StatedFigure;
  readonly x: number;
  readonly width: number;
}

/**
 * Aircraft that left, by day. A day without a figure stays empty. A report of several days whose days
 * another report also counts has its marks in the days left to it, and a line over all it speaks of.
 */
export function aircraftFor(
  aircraft: readonly AircraftDay[],
  axis: Axis,
  size: { readonly width: number; readonly height: number },
): AircraftRow {
  const out = aircraft.flatMap((day) =>
    day.direction === "out" && isOfDays(day) && isOutcome(day.aircraft)
      ? [{ day, figure: day.aircraft }]
      : [],
  );
  const slots: Slot[] = out.map(({ day, figure }) => {
    const { to } = day.when;
    const others = out.filter((other) => other.day !== day).map((other) => other.day.when);
    const extent = extentOn(axis, firstFreeInstant(day.when, others), to);
    return { day, figure, x: extent.start * size.width, width: extent.width * size.width };
  });
  const fits = (pitch: number) =>
    slots.every(({ figure, width }) => {
      const columns = Math.floor((width - MARGIN) / pitch);
      return columns * Math.floor(size.height / pitch) >= figure.value;
    });
  const pitch = PITCHES.find(fits) ?? 2;
  return { pitch, blocks: slots.map((slot) => blockOf(slot, axis, size.width, pitch)) };
}

/** A report of more than two days is a total, which no row of days can hold. */
const isOfDays = ({ when }: AircraftDay) => when.to - when.from <= 2 * DAY;

/** What was said beforehand is not what happened. */
function isOutcome(figure: Figure): figure is StatedFigure {
  return figure.kind === "counted" || figure.kind === "derived";
}

/** The beginning of a span, after the days at its beginning that others speak of. */
function firstFreeInstant({ from, to }: TimeSpan, others: readonly TimeSpan[]): Instant {
  const next = others.find((other) => other.from === from && other.to < to);
  return next ? firstFreeInstant({ ...next, from: next.to, to }, others) : from;
}

function blockOf({ day, figure, x, width }: Slot, axis: Axis, full: number, pitch: number): AircraftBlock {
  const all = extentOn(axis, day.when.from, day.when.to);
  const isWider = all.width * full > width + 1;
  return {
    id: day.id,
    count: figure.value,
    isDerived: figure.kind === "derived",
    x: x + MARGIN / 2,
    columns: Math.max(1, Math.floor((width - MARGIN) / pitch)),
    span: isWider ? { x: all.start * full, width: all.width * full } : null,
  };
}

/** The marks of a block as one path of squares, filled row by row upwards from `bottom`. */
export function marksPath({ count, columns, x }: AircraftBlock, pitch: number, bottom: number): string {
  const side = pitch - 1.2;
  let path = "";
  for (let index = 0; index < count; index += 1) {
    const left = x + (index % columns) * pitch;
    const top = bottom - side - Math.floor(index / columns) * pitch;
    path += `M${left.toFixed(1)} ${top.toFixed(1)}h${side.toFixed(1)}v${side.toFixed(1)}h${(-side).toFixed(1)}z`;
  }
  return path;
}
