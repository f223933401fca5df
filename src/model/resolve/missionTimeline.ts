import { parseEdtf } from "../../timeline/parseEdtf";
import { parseOffset } from "../../timeline/parseOffset";
import { createTimeline, type Timeline } from "../../timeline/timeline";
import type { EventHour, TimelineEvent } from "../../timeline/timelineEvent";
import type { RawMission } from "../schema/mission";

/** An event's hour, as instants. */
export function resolveHour(raw: RawMission["events"][number]["hour"], offset: number): EventHour {
  if (raw.basis === "part") return raw;
  if (raw.basis !== "unknown") return { basis: raw.basis, at: parseEdtf(raw.at, offset).from };
  const { basis, notBefore } = raw;
  return notBefore ? { basis, notBefore: parseEdtf(notBefore, offset).from } : { basis };
}

/** The mission's events as the time line needs them: when each was, and how much is known of its hour. */
export function timelineEvents(mission: RawMission): readonly TimelineEvent[] {
  const missionOffset = parseOffset(mission.utcOffset);
  const offsets = new Map(mission.places.map((place) => [place.id, parseOffset(place.utcOffset)]));
  return mission.events.map((event) => {
    const offset = offsets.get(event.places[0] ?? "") ?? missionOffset;
    return {
      id: event.id,
      when: parseEdtf(event.when, offset),
      hour: resolveHour(event.hour, offset),
    };
  });
}

export function createMissionTimeline(mission: RawMission): Timeline {
  const offset = parseOffset(mission.utcOffset);
  const span = (from: string, to: string) => ({
    from: parseEdtf(from, offset).from,
    to: parseEdtf(to, offset).to,
  });
  const days = span(mission.span.from, mission.span.to);
  return createTimeline({
    offset,
    span: days,
    background: span(mission.background.from, mission.background.to),
    afterwards: { from: days.to, to: parseEdtf(mission.afterwards.to, offset).from },
    events: timelineEvents(mission),
    backgroundEvents: mission.backgroundEvents.map(({ id, when }) => ({ id, when: parseEdtf(when, offset) })),
  });
}
