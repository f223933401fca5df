import type { Instant } from "../../timeline/instant";
import { parseEdtf } from "../../timeline/parseEdtf";
import type { TimeSpan } from "../../timeline/timeSpan";
import type { Source } from "../mission";
import type { RawMission, RawSource } from "../schema/mission";

type Published = Extract<RawSource["published"], { readonly date: string }>;

/** A telling of the story that rests on sources, and when the time line rests for it. */
interface Telling {
  readonly sources: readonly string[];
  readonly stop: Instant;
}

const isShown = ({ basis }: Source["published"]) => basis === "stated" || basis === "address";

/**
 * From when a source counts as out. A report good to its day cannot be older than the events of that day that rest on
 * it: it is out once the last of them is told; at the end of its day where there is none. What happened in the day's
 * first minute says nothing of a report.
 */
function outFrom(
  id: string,
  { countsFrom }: Published,
  span: TimeSpan,
  tellings: readonly Telling[],
): Instant {
  if (countsFrom) return parseEdtf(countsFrom, span.offset).from;
  if (span.precision === "minute") return span.from;
  const told = tellings.filter(
    ({ sources, stop }) => sources.includes(id) && stop > span.from && stop < span.to,
  );
  return told.length > 0 ? Math.max(...told.map(({ stop }) => stop)) : span.to;
}

function tellingsOf(raw: RawMission, stopOf: (eventId: string) => Instant): readonly Telling[] {
  return [...raw.events, ...raw.backgroundEvents].map(({ id, sources, known }) => {
    const reported = known ? parseEdtf(known, 0) : null;
    return {
      sources,
      stop: Math.max(stopOf(id), reported?.precision === "minute" ? reported.from : Number.NEGATIVE_INFINITY),
    };
  });
}

/** The sources by their ids, each with the instant from which it counts as out. */
export function resolveSources(
  raw: RawMission,
  rawSources: readonly RawSource[],
  offset: number,
  stopOf: (eventId: string) => Instant,
): ReadonlyMap<string, Source> {
  const tellings = tellingsOf(raw, stopOf);
  return new Map(
    rawSources.map(({ id, publisher, language, type, url, published }) => {
      const span = published.basis === "none" ? null : parseEdtf(published.date, offset);
      const date: Source["published"] =
        published.basis === "none" || span === null
          ? { basis: "none" }
          : { basis: published.basis, span, date: published.date };
      const out =
        published.basis !== "none" && span && isShown(date) ? outFrom(id, published, span, tellings) : null;
      return [id, { id, publisher, language, type, url, published: date, out }];
    }),
  );
}
