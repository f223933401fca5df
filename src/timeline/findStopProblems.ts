import { type Instant, MINUTE, type OffsetMinutes } from "./instant";
import { isoMinute } from "./isoDay";
import { formatOffset } from "./parseOffset";
import { partWindows } from "./partOfDay";
import type { TimelineEvent } from "./timelineEvent";

export interface StopProblem {
  /** Of the event, in told order. */
  readonly index: number;
  readonly message: string;
}

/**
 * Where told order and hours contradict each other: an event told after one that is certainly later, or
 * a stated hour outside its own date. Empty for a sound story. Times are told at the event's place.
 */
export function findStopProblems(events: readonly TimelineEvent[]): StopProblem[] {
  const problems: StopProblem[] = [];
  let earliest = Number.NEGATIVE_INFINITY;
  let bound = "";
  events.forEach((event, index) => {
    const { id, when, hour } = event;
    const { offset } = when;
    if (hour.basis === "stated" && (hour.at < when.from || hour.at >= when.to)) {
      const date = `from ${tell(when.from, offset)} to ${tell(when.to, offset)}`;
      const message = `the hour stated for ${id}, ${tell(hour.at, offset)}, lies outside its date, ${date}`;
      problems.push({ index, message });
    }
    const [from, to] = possibleInstants(event);
    if (earliest > to) {
      const message = `${id} is told after ${bound}, but can be no later than ${tell(to, offset)}`;
      problems.push({ index, message });
      return;
    }
    if (from >= earliest) bound = `${id} at ${tell(from, offset)}`;
    earliest = Math.max(from, earliest) + MINUTE;
  });
  return problems;
}

/** First and last instant that the record allows, both included. */
function possibleInstants({ when, hour }: TimelineEvent): [Instant, Instant] {
  if (hour.basis === "unknown") return [Math.max(when.from, hour.notBefore ?? when.from), when.to - MINUTE];
  if (hour.basis !== "part") return [hour.at, hour.at];
  const windows = partWindows(hour.part, when);
  return [windows[0]?.from ?? when.from, (windows.at(-1)?.to ?? when.to) - MINUTE];
}

function tell(at: Instant, offset: OffsetMinutes): string {
  return isoMinute(at, offset) + formatOffset(offset);
}
