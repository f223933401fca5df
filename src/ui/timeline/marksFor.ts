import type { Axis } from "../../timeline/axis";
import type { Timeline } from "../../timeline/timeline";

export interface EventMark {
  readonly id: string;
  readonly x: number;
  readonly isMajor: boolean;
}

/** The events that the axis shows, the turning points last, so that they lie above the others. */
export function marksFor(
  { eventStops }: Timeline,
  axis: Axis,
  width: number,
  isMajor: (eventId: string) => boolean,
): EventMark[] {
  const from = axis.pieces[0]?.from ?? 0;
  const marks = eventStops.flatMap(({ at, eventId }) =>
    eventId === null || at < from
      ? []
      : [{ id: eventId, x: axis.position(at) * width, isMajor: isMajor(eventId) }],
  );
  return [...marks.filter((mark) => !mark.isMajor), ...marks.filter((mark) => mark.isMajor)];
}
