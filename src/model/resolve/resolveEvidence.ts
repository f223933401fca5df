import type { Instant } from "../../timeline/instant";
import { parseEdtf } from "../../timeline/parseEdtf";
import type { TimeSpan } from "../../timeline/timeSpan";
import type { Confidence, Evidence, Figure, Known } from "../evidence";
import type { Source } from "../mission";
import type { RawMission } from "../schema/mission";

type RawFigure = RawMission["contingents"][number]["persons"];

interface RawFact {
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly known?: string | undefined;
  readonly conflicts: readonly string[];
}

function firstPublication(ids: readonly string[], sources: ReadonlyMap<string, Source>): TimeSpan | null {
  let first: TimeSpan | null = null;
  for (const id of ids) {
    const published = sources.get(id)?.published;
    if (!published || published.basis === "none" || published.basis === "content") continue;
    const at: Instant = published.span.from;
    if (!first || at < first.from) first = published.span;
  }
  return first;
}

/** Since when a fact published within a span had certainly been: a source of that span was out, or the span is over. */
function certainFrom(span: TimeSpan, ids: readonly string[], sources: ReadonlyMap<string, Source>): Instant {
  if (span.precision === "minute") return span.from;
  const outs = ids.flatMap((id) => {
    const { out = null, published } = sources.get(id) ?? {};
    const isWithin =
      published && "span" in published && published.span.from >= span.from && published.span.from < span.to;
    return out !== null && isWithin ? [out] : [];
  });
  return outs.length > 0 ? Math.min(...outs) : span.to;
}

/** Makes the functions that turn stored evidence into resolved evidence, for one set of sources. */
export function createEvidenceResolver(sources: ReadonlyMap<string, Source>, offset: number) {
  function known({ known: stated, sources: ids }: RawFact): Known {
    const span = stated ? parseEdtf(stated, offset) : firstPublication(ids, sources);
    return span ? { kind: "dated", span, from: certainFrom(span, ids, sources) } : { kind: "undated" };
  }

  function evidence(fact: RawFact): Evidence {
    const { confidence, sources: ids, conflicts } = fact;
    return { confidence, sources: ids, known: known(fact), conflicts };
  }

  function figure(raw: RawFigure): Figure {
    if (raw.kind === "not-published") return { kind: raw.kind, evidence: evidence(raw) };
    return {
      kind: raw.kind,
      value: raw.value,
      qualifier: raw.qualifier,
      from: raw.kind === "derived" ? raw.from : [],
      evidence: evidence(raw),
    };
  }

  return { evidence, figure };
}
