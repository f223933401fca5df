import { type Axis, type AxisForm, createAxis } from "./axis";
import type { Instant, OffsetMinutes } from "./instant";
import { createStops, findMidnights, type Stop } from "./stops";
import type { BackgroundTimelineEvent, TimelineEvent } from "./timelineEvent";

/** The time that a mission tells, and where the playhead may rest in it. */
export interface Timeline {
  readonly start: Instant;
  readonly end: Instant;
  /** Where the story opens, and where it starts over. */
  readonly opening: Instant;
  /** The mission's own, in which its days are told. */
  readonly offset: OffsetMinutes;
  /** The days told one by one, `[from, to)`. */
  readonly days: { readonly from: Instant; readonly to: Instant };
  readonly midnights: readonly Instant[];
  readonly stops: readonly Stop[];
  /** Those of `stops` that are events. */
  readonly eventStops: readonly Stop[];
  /** Ids of the mission's own events in told order, background events not among them. */
  readonly eventIds: readonly string[];
  readonly axes: Readonly<Record<AxisForm, Axis>>;
}

export interface TimelineInput {
  readonly offset: OffsetMinutes;
  /** The days told one by one, from midnight to midnight in the mission's zone. */
  readonly span: { readonly from: Instant; readonly to: Instant };
  readonly background: { readonly from: Instant };
  readonly afterwards: { readonly from?: Instant; readonly to: Instant };
  /** In told order. */
  readonly events: readonly TimelineEvent[];
  /** In told order. */
  readonly backgroundEvents: readonly BackgroundTimelineEvent[];
  /** The instant of the first event where it is left out. */
  readonly opening?: Instant;
}

/** The timeline of a mission. Total: a story that contradicts itself keeps its order (see `findStopProblems`). */
export function createTimeline(input: TimelineInput): Timeline {
  const { offset, events } = input;
  const days = { from: input.span.from, to: input.span.to };
  const start = Math.min(input.background.from, days.from);
  const end = Math.max(input.afterwards.to, days.to);
  const stops = createStops(days, events, input.backgroundEvents);
  const eventIds = events.map(({ id }) => id);
  const first = stops.find(({ eventId }) => eventId !== null && eventId === eventIds[0]);
  const opening = input.opening ?? first?.at ?? days.from;
  return timelineOf({ start, end, opening, offset, days, stops, eventIds });
}

/** What a timeline is made of once its events have their places. */
export type TimelineParts = Pick<
  Timeline,
  "start" | "end" | "opening" | "offset" | "days" | "stops" | "eventIds"
>;

/** A timeline whose stops are known. */
export function timelineOf(parts: TimelineParts): Timeline {
  const { start, end, days } = parts;
  const eventStops = parts.stops.filter(({ kind }) => kind === "event");
  const spans = { start, days, end, later: eventStops.map(({ at }) => at).filter((at) => at > days.to) };
  return {
    ...parts,
    midnights: findMidnights(days),
    eventStops,
    axes: { full: createAxis("full", spans), compact: createAxis("compact", spans) },
  };
}
