import type { Words } from "../i18n/words";
import type { Evidence } from "../model/mission";

/** When a fact was first published, or that its sources bear no date. */
export function tellKnown(evidence: Evidence, { m, formatSpan }: Words): string {
  return evidence.known.kind === "dated"
    ? m.firstReported({ date: formatSpan(evidence.known.span) })
    : m.firstReportUndated();
}
