import { parseEdtf } from "../../timeline/parseEdtf";
import { parseOffset } from "../../timeline/parseOffset";
import type { Mission } from "../mission";
import type { RawMission, RawSource } from "../schema/mission";
import { createMissionTimeline } from "./missionTimeline";
import { resolveForce } from "./resolveForce";
import { createResolver } from "./resolver";
import { resolveSources } from "./resolveSources";
import { resolveStory } from "./resolveStory";

/**
 * Turns checked facts into a mission: dates into spans, ids into records. In steps, as `parseMissionInSteps`. Throws on
 * unchecked input.
 */
export function* resolveMission(
  raw: RawMission,
  rawSources: readonly RawSource[],
): Generator<undefined, Mission, undefined> {
  const offset = parseOffset(raw.utcOffset);
  const timeline = createMissionTimeline(raw);
  const stops = new Map(timeline.stops.map((stop) => [stop.eventId, stop.at]));
  function stopOf(eventId: string) {
    const at = stops.get(eventId);
    if (at === undefined) throw new Error(`event ${eventId} has no stop`);
    return at;
  }
  yield;
  const sources = resolveSources(raw, rawSources, offset, stopOf);
  const resolver = createResolver(raw, sources, offset, stopOf);
  const day = (text: string) => parseEdtf(text, offset).from;
  yield;
  const force = resolveForce(raw, resolver);
  yield;
  return {
    id: raw.id,
    version: raw.version,
    offset,
    span: { from: day(raw.span.from), to: parseEdtf(raw.span.to, offset).to },
    background: { from: day(raw.background.from), to: parseEdtf(raw.background.to, offset).to },
    afterwards: { to: day(raw.afterwards.to) },
    timeline,
    places: resolver.places,
    memberStates: raw.memberStates.map(({ id, role, capital }) => ({
      id,
      role,
      capital: resolver.place(capital),
    })),
    sources,
    ...force,
    ...resolveStory(raw, resolver),
    withheld: { undated: 0, parties: null },
  };
}
