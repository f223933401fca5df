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

function firstPublication(ids: readonly string[], sources: ReadonlyMap<string, Source>): Known {
  let first: TimeSpan | null = null;
  for (const id of ids) {
    const published = sources.get(id)?.published;
    if (!published || published.basis === "none" || published.basis === "content") continue;
    const at: Instant = published.span.from;
    if (!first || at < first.from) first = published.span;
  }
  return first ? { kind: "dated", span: first } : { kind: "undated" };
}

/** Makes the functions that turn stored evidence into resolved evidence, for one set of sources. */
export function createEvidenceResolver(sources: ReadonlyMap<string, Source>, offset: number) {
  function evidence(fact: RawFact): Evidence {
    return {
      confidence: fact.confidence,
      sources: fact.sources,
      known: fact.known
        ? { kind: "dated", span: parseEdtf(fact.known, offset) }
        : firstPublication(fact.sources, sources),
      conflicts: fact.conflicts,
    };
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
