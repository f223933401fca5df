import type { Instant, OffsetMinutes } from "../../timeline/instant";
import { parseEdtf } from "../../timeline/parseEdtf";
import { parseOffset } from "../../timeline/parseOffset";
import type { Timeline } from "../../timeline/timeline";
import type { Endpoint, Moment, Place, Source } from "../mission";
import type { RawMission } from "../schema/mission";
import { createEvidenceResolver } from "./resolveEvidence";

/** What the parts of a mission need to be resolved; ids are known to be good by now. */
export interface Resolver extends ReturnType<typeof createEvidenceResolver> {
  readonly offset: OffsetMinutes;
  readonly places: ReadonlyMap<string, Place>;
  place(id: string): Place;
  /** The instant at which the time line rests for an event. */
  stop(eventId: string): Instant;
  endpoint(raw: RawMission["movements"][number]["origin"]): Endpoint;
  moment(text: string, offset: OffsetMinutes): Moment;
}

function resolvePlace(raw: RawMission["places"][number]): Place {
  const { id, kind, lon, lat, state, precision } = raw;
  return { id, kind, lon, lat, state, precision, offset: parseOffset(raw.utcOffset) };
}

/** Makes the functions that turn ids and dates of checked facts into records. */
export function createResolver(
  raw: RawMission,
  sources: ReadonlyMap<string, Source>,
  offset: OffsetMinutes,
  timeline: Timeline,
): Resolver {
  const stops = new Map(timeline.stops.map((stop) => [stop.eventId, stop.at]));
  const places = new Map(raw.places.map((place) => [place.id, resolvePlace(place)]));
  function place(id: string): Place {
    const found = places.get(id);
    if (!found) throw new Error(`place ${id} was not checked before it was resolved`);
    return found;
  }
  return {
    ...createEvidenceResolver(sources, offset),
    offset,
    places,
    place,
    stop(eventId) {
      const at = stops.get(eventId);
      if (at === undefined) throw new Error(`event ${eventId} has no stop`);
      return at;
    },
    endpoint(end) {
      if (end.certainty === "unknown") return end;
      const [first, ...rest] = end.places;
      return { certainty: end.certainty, places: [place(first as string), ...rest.map(place)] };
    },
    moment: (text, at) => (text === "unknown" ? "unknown" : parseEdtf(text, at)),
  };
}
