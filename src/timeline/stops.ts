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
  const stops: Stop[] = events.map(({ id }, index) => stopOf(id, told[index] as Instant));
  background.forEach(({ id }, index) => {
    let at = apart[index] as Instant;
    while (used.has(at)) at += MINUTE;
    used.add(at);
    stops.push(stopOf(id, at));
  });
  for (const at of findMidnights(days)) {
    if (!used.has(at)) stops.push({ at, kind: "midnight", eventId: null });
  }
  return stops.sort((one, other) => one.at - other.at);
}

function stopOf(eventId: string, at: Instant): Stop {
  return { at, kind: "event", eventId };
}
