import { DAY, type Instant, MINUTE } from "./instant";
import { placeBackground } from "./placeBackground";
import { placeEvents } from "./placeEvents";
import type { BackgroundTimelineEvent, TimelineEvent } from "./timelineEvent";

/** An instant the playhead rests on: the one of an event, or a midnight of the mission's zone. */
export interface Stop {
  readonly at: Instant;
  readonly kind: "event" | "midnight";
  readonly eventId: string | null;
}

/** Midnights of the days, that which ends the last one included. */
export function findMidnights(days: { readonly from: Instant; readonly to: Instant }): Instant[] {
  const midnights: Instant[] = [];
  for (let at = days.from; at <= days.to; at += DAY) midnights.push(at);
  return midnights;
}

/**
 * All stops in order of time, no two at one instant. Each event has one; an event that falls on a
 * midnight stands in its place.
 */
export function createStops(
  days: { readonly from: Instant; readonly to: Instant },
  events: readonly TimelineEvent[],
  background: readonly BackgroundTimelineEvent[],
): Stop[] {
  const told = placeEvents(events);
  const apart = placeBackground(background, days, told);
  const used = new Set(told);
  const placed = events.map(({ id }, index) => ({ id, stop: told[index] as Instant }));
  background.forEach(({ id }, index) => {
    let stop = apart[index] as Instant;
    while (used.has(stop)) stop += MINUTE;
    used.add(stop);
    placed.push({ id, stop });
  });
  return stopsOf(placed, days);
}

/** All stops of events that have their places, no two at one instant. */
export function stopsOf(
  events: readonly { readonly id: string; readonly stop: Instant }[],
  days: { readonly from: Instant; readonly to: Instant },
): Stop[] {
  const used = new Set(events.map(({ stop }) => stop));
  const stops: Stop[] = events.map(({ id, stop }) => ({ at: stop, kind: "event", eventId: id }));
  for (const at of findMidnights(days)) {
    if (!used.has(at)) stops.push({ at, kind: "midnight", eventId: null });
  }
  return stops.sort((one, other) => one.at - other.at);
}
