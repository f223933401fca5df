import type { Axis } from "../../timeline/axis";
import type { Instant } from "../../timeline/instant";

export interface EventMark {
  readonly id: string;
  readonly x: number;
  readonly isMajor: boolean;
}

interface MarkedEvent {
  readonly id: string;
  readonly stop: Instant;
  readonly major: boolean;
}

/** The events that the axis shows, the turning points last, so that they lie above the others. */
export function marksFor(events: readonly MarkedEvent[], axis: Axis, width: number): EventMark[] {
  const from = axis.pieces[0]?.from ?? 0;
  const marks = events
    .filter(({ stop }) => stop >= from)
    .sort((one, other) => one.stop - other.stop)
    .map(({ id, stop, major }) => ({ id, x: axis.position(stop) * width, isMajor: major }));
  return [...marks.filter((mark) => !mark.isMajor), ...marks.filter((mark) => mark.isMajor)];
}
