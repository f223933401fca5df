import type { CoreMission } from "../model/coreMission";
import type { Instant } from "../timeline/instant";
import { eventIdAt } from "../timeline/positionInStory";

/** The last event told by an instant, of those that the mission shows; null before the first. */
export function toldAt(
  { events, backgroundEvents, timeline }: Pick<CoreMission, "events" | "backgroundEvents" | "timeline">,
  at: Instant,
): string | null {
  const isShown = (id: string) =>
    events.some((event) => event.id === id) || backgroundEvents.some((event) => event.id === id);
  const last = eventIdAt(timeline, at);
  if (last === null || isShown(last)) return last;
  return (
    timeline.eventStops.findLast((stop) => stop.at <= at && isShown(stop.eventId ?? ""))?.eventId ?? null
  );
}
