import { parseEdtf } from "../../timeline/parseEdtf";
import { parseOffset } from "../../timeline/parseOffset";
import type { Mission, Source } from "../mission";
import type { RawMission, RawSource } from "../schema/mission";
import { createMissionTimeline } from "./missionTimeline";
import { resolveForce } from "./resolveForce";
import { createResolver } from "./resolver";
import { resolveStory } from "./resolveStory";

function resolveSource(raw: RawSource, offset: number): Source {
  const { published } = raw;
  return {
    id: raw.id,
    publisher: raw.publisher,
    language: raw.language,
    type: raw.type,
    published:
      published.basis === "none"
        ? published
        : { basis: published.basis, span: parseEdtf(published.date, offset), date: published.date },
    url: raw.url,
  };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.id, item]));

/** Turns checked facts into a mission: dates into spans, ids into records. Throws on unchecked input. */
export function resolveMission(raw: RawMission, rawSources: readonly RawSource[]): Mission {
  const offset = parseOffset(raw.utcOffset);
  const sources = byId(rawSources.map((source) => resolveSource(source, offset)));
  const timeline = createMissionTimeline(raw);
  const resolver = createResolver(raw, sources, offset, timeline);
  const day = (text: string) => parseEdtf(text, offset).from;
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
    ...resolveForce(raw, resolver),
    ...resolveStory(raw, resolver),
    withheld: { undated: 0, notYet: 0, belowGrade: 0 },
  };
}
