import { countUntil } from "./countUntil";
import { DAY, type Instant } from "./instant";
import { startOfDay } from "./startOfDay";
import type { Stop } from "./stops";
import type { Timeline } from "./timeline";

export type StepUnit = "stop" | "event" | "day";

/** The last stop at or before an instant; null before the first. */
export function stopAt(timeline: Timeline, at: Instant): Stop | null {
  return timeline.stops[countUntil(timeline.stops, at) - 1] ?? null;
}

/**
 * The event that an instant belongs to: the last one, background events among them, whose stop it has
 * reached; null before the first.
 */
export function eventIdAt(timeline: Timeline, at: Instant): string | null {
  return timeline.eventStops[countUntil(timeline.eventStops, at) - 1]?.eventId ?? null;
}

/** The number of an event among the mission's own, from 1 to `timeline.eventIds.length`; null for all others. */
export function eventNumber(timeline: Timeline, eventId: string | null): number | null {
  const index = eventId === null ? -1 : timeline.eventIds.indexOf(eventId);
  return index < 0 ? null : index + 1;
}

/** The stop of an event or a background event; null where the timeline has no such event. */
export function stopOfEvent(timeline: Timeline, eventId: string): Stop | null {
  return timeline.eventStops.find((stop) => stop.eventId === eventId) ?? null;
}

/** The first stop (of an event, if `unit` is "event") after an instant; null after the last. */
export function nextStop(timeline: Timeline, at: Instant, unit: "stop" | "event" = "stop"): Stop | null {
  const stops = unit === "event" ? timeline.eventStops : timeline.stops;
  return stops[countUntil(stops, at)] ?? null;
}

/** The last stop (of an event, if `unit` is "event") before an instant; null before the first. */
export function previousStop(timeline: Timeline, at: Instant, unit: "stop" | "event" = "stop"): Stop | null {
  const stops = unit === "event" ? timeline.eventStops : timeline.stops;
  return stops.findLast((stop) => stop.at < at) ?? null;
}

/**
 * Where a step leads from an instant; null where there is nothing further. A step by a day leads to the
 * midnight that begins the next day or the one before or, outside the days, to the next stop.
 */
export function stepFrom(
  timeline: Timeline,
  at: Instant,
  direction: 1 | -1,
  unit: StepUnit = "stop",
): Instant | null {
  if (unit === "day") {
    const { midnights } = timeline;
    const midnight =
      direction > 0 ? midnights.find((it) => it > at) : midnights.findLast((it) => it <= at - DAY);
    return midnight ?? stepFrom(timeline, at, direction, "stop");
  }
  const stop = direction > 0 ? nextStop(timeline, at, unit) : previousStop(timeline, at, unit);
  return stop?.at ?? null;
}

/** Where a date without a time leads: the last stop of the day around an instant, else its midnight. */
export function lastStopOfDay(timeline: Timeline, at: Instant): Instant {
  const midnight = startOfDay(at, timeline.offset);
  return Math.max(midnight, previousStop(timeline, midnight + DAY)?.at ?? midnight);
}
