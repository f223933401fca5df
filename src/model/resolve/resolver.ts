import type { Instant, OffsetMinutes } from "../../timeline/instant";
import { parseEdtf } from "../../timeline/parseEdtf";
import { parseOffset } from "../../timeline/parseOffset";
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
  /** From when the first to be told of some events is told and reported; null where there is none. */
  firstTold(events: readonly RawMission["events"][number][]): Instant | null;
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
  stop: (eventId: string) => Instant,
): Resolver {
  const places = new Map(raw.places.map((place) => [place.id, resolvePlace(place)]));
  function place(id: string): Place {
    const found = places.get(id);
    if (!found) throw new Error(`place ${id} was not checked before it was resolved`);
    return found;
  }
  const evidence = createEvidenceResolver(sources, offset);
  return {
    ...evidence,
    offset,
    places,
    place,
    stop,
    firstTold(events) {
      const tolds = events.map((event) => {
        const { known } = evidence.evidence(event);
        return known.kind === "dated" ? Math.max(stop(event.id), known.from) : stop(event.id);
      });
      return tolds.length > 0 ? Math.min(...tolds) : null;
    },
    endpoint(end) {
      if (end.certainty === "unknown") return end;
      const [first, ...rest] = end.places;
      return { certainty: end.certainty, places: [place(first as string), ...rest.map(place)] };
    },
    moment: (text, at) => (text === "unknown" ? "unknown" : parseEdtf(text, at)),
  };
}
