import type { StrengthReport } from "../model/mission";
import type { Instant } from "../timeline/instant";

/**
 * From when a strength report holds: from its day on, and where the minute of its first publication is
 * known and lies within that day, from that minute.
 */
export function holdsFrom(report: StrengthReport): Instant {
  const { known } = report.persons.evidence;
  const { from, to } = report.when;
  const isSaidWithin = known.kind === "dated" && known.span.from >= from && known.span.from < to;
  return isSaidWithin ? known.span.from : from;
}
