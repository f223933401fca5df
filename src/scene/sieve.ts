import type { Conflict } from "../model/conflict";
import type { Evidence, Figure, Mission, Moment, WithheldBy } from "../model/mission";
import { DAY, type Instant } from "../timeline/instant";
import type { Lens } from "./lens";

/** Lets through what a lens shows at an instant, and counts what bears no date. */
export interface Sieve {
  /** Why a fact is not shown, or null where it is; as known, not before the story tells it. */
  whyNot(evidence: Evidence, told?: Instant): WithheldBy | null;
  /** Whether a fact is shown. */
  admits(evidence: Evidence, told?: Instant): boolean;
  /** Whether what we find today, without a source, is shown. */
  admitsFinding(): boolean;
  /** Whether a record that is nothing but a figure is shown. */
  admitsFigure(figure: Figure, told?: Instant): boolean;
  /** Whether a source was out. */
  isOut(sourceId: string): boolean;
  /** The evidence of a fact that is shown, with the sources and the conflicts that are. */
  evidence<T extends Evidence>(fact: T): T;
  /** A dated part of a fact, or null where it is not shown. */
  part<T extends Evidence>(fact: T | null, told?: Instant): T | null;
  /** A figure within a fact: where it is not shown, that none was published by then or that it is hidden. */
  figure(figure: Figure): Figure;
  /** Whether an instant lies ahead of a reader who wants only what was known then. */
  isAhead(instant: Instant): boolean;
  /** The same moment; unknown while it lies ahead, and its first day while its last one does. */
  moment(moment: Moment): Moment;
  readonly conflicts: ReadonlyMap<string, Conflict>;
  /** How many facts without a date it has held back so far. */
  undated(): number;
}

const NOT_PUBLISHED: Figure = {
  kind: "not-published",
  evidence: { confidence: "A", sources: [], known: { kind: "undated" }, conflicts: [] },
};

/**
 * Conflicts between sources that were out: each report is a statement of its own, so two of them differ. Which of them
 * the page follows is, like its finding, of today.
 */
function conflictsBy(
  conflicts: Mission["conflicts"],
  isOut: (id: string) => boolean,
): ReadonlyMap<string, Conflict> {
  const kept = new Map<string, Conflict>();
  for (const conflict of conflicts.values()) {
    const reports = conflict.reports
      .map((report) => ({ ...report, sources: report.sources.filter(isOut) }))
      .filter(({ sources }) => sources.length > 0);
    if (reports.length < 2) continue;
    kept.set(conflict.id, { ...conflict, reports, follows: [], hasFinding: false });
  }
  return kept;
}

export function createSieve({ sources, ...mission }: Mission, { asKnown, grade }: Lens, at: Instant): Sieve {
  let { undated } = mission.withheld;
  const outFrom = (id: string) => sources.get(id)?.out ?? null;
  const isOut = (id: string) => !asKnown || (outFrom(id) ?? Number.POSITIVE_INFINITY) <= at;
  const isAhead = (instant: Instant) => asKnown && instant > at;
  const conflicts = asKnown ? conflictsBy(mission.conflicts, isOut) : mission.conflicts;

  function whyNot(
    { known, sources: ids, confidence }: Evidence,
    told: Instant = Number.NEGATIVE_INFINITY,
  ): WithheldBy | null {
    if (asKnown) {
      if (known.kind === "undated" || ids.every((id) => outFrom(id) === null)) return "undated";
      if (Math.max(known.from, told) > at || !ids.some(isOut)) return "notYet";
    }
    return confidence > grade ? "grade" : null;
  }

  function count(reason: WithheldBy | null) {
    if (reason === "undated") undated += 1;
  }

  function admits(fact: Evidence, told?: Instant): boolean {
    const reason = whyNot(fact, told);
    count(reason);
    return reason === null;
  }

  function evidence<T extends Evidence>(fact: T): T {
    if (!asKnown) return fact;
    return {
      ...fact,
      sources: fact.sources.filter(isOut),
      conflicts: fact.conflicts.filter((id) => conflicts.has(id)),
    };
  }

  const isBare = ({ kind, evidence: { sources: ids } }: Figure) =>
    kind === "not-published" && ids.length === 0;

  function figure(given: Figure): Figure {
    const reason = isBare(given) || given.kind === "hidden" ? null : whyNot(given.evidence);
    if (reason === null) return { ...given, evidence: evidence(given.evidence) };
    const isStated = given.kind !== "not-published";
    if (isStated) count(reason);
    if (reason !== "grade") return NOT_PUBLISHED;
    return { kind: isStated ? "hidden" : given.kind, evidence: evidence(given.evidence) };
  }

  return {
    whyNot,
    admits,
    admitsFinding() {
      if (asKnown) undated += 1;
      return !asKnown;
    },
    admitsFigure: (given, told) => isBare(given) || admits(given.evidence, told),
    isOut,
    evidence,
    part: (fact, told) => (fact !== null && admits(fact, told) ? evidence(fact) : null),
    figure,
    isAhead,
    moment(moment) {
      if (moment === "unknown" || isAhead(moment.from)) return "unknown";
      const isOpen = moment.precision === "span" && isAhead(moment.to - DAY);
      return isOpen ? { ...moment, precision: "day", to: moment.from + DAY } : moment;
    },
    conflicts,
    undated: () => undated,
  };
}
