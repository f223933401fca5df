import type { DateFormats } from "../../i18n/dates";
import type { Axis, AxisPiece } from "../../timeline/axis";
import { calendarDay } from "../../timeline/calendarDay";
import { clamp } from "../../timeline/clamp";
import { DAY, type Instant } from "../../timeline/instant";
import type { Timeline } from "../../timeline/timeline";
import { textWidth } from "./textWidth";

/** A text centred on `x`. */
export interface AxisLabel {
  readonly x: number;
  readonly text: string;
}

export interface Ticks {
  /** Midnights. */
  readonly lines: readonly number[];
  readonly labels: readonly AxisLabel[];
}

interface Size {
  readonly width: number;
  readonly text: number;
}

const SPACE = 3;
const STEPS = [1, 2, 3, 5, 7, 10];

/** Keeps labels on the axis and apart: `place` tells where a label came to stand, or null. */
function createRow({ width, text: size }: Size) {
  const taken: { readonly from: number; readonly to: number }[] = [];
  return function place(x: number, text: string): AxisLabel | null {
    const half = textWidth(text, size) / 2;
    if (2 * half > width) return null;
    const middle = clamp(x, half, width - half);
    const [from, to] = [middle - half - SPACE, middle + half + SPACE];
    if (taken.some((other) => from < other.to && to > other.from)) return null;
    taken.push({ from, to });
    return { x: middle, text };
  };
}

/**
 * What is written under the axis: the number of each day in the middle of it (in the compact form the first
 * with its month), the years of the background and the dates after the days where events are. Labels never
 * meet: where days are narrow only every second, third or fifth is numbered.
 */
export function ticksFor(timeline: Timeline, axis: Axis, size: Size, formats: DateFormats): Ticks {
  const place = createRow(size);
  const labels = [
    ...dayLabels(timeline, axis, size, formats).map(({ x, text }) => place(x, text)),
    ...yearLabels(timeline, axis, size).map(({ x, text }) => place(x, text)),
    ...laterLabels(timeline, axis, size, formats).map(({ x, text }) => place(x, text)),
  ];
  return {
    lines: timeline.midnights.map((at) => positionOfMidnight(axis, at) * size.width),
    labels: labels.filter((label) => label !== null),
  };
}

/** The midnight that ends the days belongs to them, not to what comes after the break. */
function positionOfMidnight(axis: Axis, at: Instant): number {
  const days = axis.pieces.find(({ id }) => id === "days");
  return days && at >= days.to ? days.end : axis.position(at);
}

function dayLabels({ days, offset }: Timeline, axis: Axis, { width, text }: Size, formats: DateFormats) {
  const middles: Instant[] = [];
  for (let at = days.from; at < days.to; at += DAY) middles.push(at + DAY / 2);
  const dayWidth = (axis.position(days.from + DAY) - axis.position(days.from)) * width;
  const step = STEPS.find((it) => it * dayWidth >= textWidth("00", text) + 2 * SPACE) ?? 10;
  return middles.flatMap((at, index) => {
    if (index % step !== 0) return [];
    const day = calendarDay(at, offset);
    const hasMonth = axis.form === "compact" && index === 0;
    return [{ x: axis.position(at) * width, text: hasMonth ? formats.dayMonthShort(day) : String(day.day) }];
  });
}

function stopsIn({ eventStops }: Timeline, piece: AxisPiece | undefined): Instant[] {
  if (!piece) return [];
  return eventStops.map(({ at }) => at).filter((at) => at >= piece.from && at < piece.to);
}

/** First and last year first, so that they are sure of their place. */
function yearLabels(timeline: Timeline, axis: Axis, { width }: Size): AxisLabel[] {
  const piece = axis.pieces.find(({ id }) => id === "background");
  const years = new Map<number, Instant>();
  for (const at of stopsIn(timeline, piece)) {
    const { year } = calendarDay(at, timeline.offset);
    if (!years.has(year)) years.set(year, at);
  }
  const labels = [...years].map(([year, at]) => ({ x: axis.position(at) * width, text: String(year) }));
  const last = labels.length > 1 ? labels.splice(-1) : [];
  return [...labels.slice(0, 1), ...last, ...labels.slice(1)];
}

function laterLabels(timeline: Timeline, axis: Axis, { width }: Size, formats: DateFormats): AxisLabel[] {
  const piece = axis.pieces.find(({ id }) => id === "afterwards");
  const { year } = calendarDay(timeline.days.from, timeline.offset);
  return stopsIn(timeline, piece).map((at) => {
    const day = calendarDay(at, timeline.offset);
    const text = day.year === year ? formats.dayMonthShort(day) : String(day.year);
    return { x: axis.position(at) * width, text };
  });
}
