import type { StrengthReport } from "../model/mission";
import { DAY, type Instant } from "../timeline/instant";
import type { StrengthScene } from "./scene";

/** A report holds from its day on; where the minute of its first publication is known that day, from then. */
function holdsFrom(report: StrengthReport): Instant {
  const { known } = report.persons.evidence;
  const { from, to } = report.when;
  const isSaidWithin = known.kind === "dated" && known.span.from >= from && known.span.from < to;
  return isSaidWithin ? known.span.from : from;
}

function latest(reports: readonly StrengthReport[], role: StrengthReport["role"], at: Instant) {
  let found: StrengthReport | null = null;
  for (const report of reports) {
    if (report.role !== role || holdsFrom(report) > at) continue;
    if (!found || holdsFrom(report) >= holdsFrom(found)) found = report;
  }
  return found;
}

function dayNumber(at: Instant, offsetMinutes: number): number {
  return Math.floor((at + offsetMinutes * 60_000) / DAY);
}

/** The latest count, ceiling and derived remainder by an instant; no count is carried into another day as its own. */
export function strengthAt(reports: readonly StrengthReport[], offset: number, at: Instant): StrengthScene {
  const count = latest(
    reports.filter((report) => report.about === "force"),
    "count",
    at,
  );
  return {
    count,
    isOfThisDay: count !== null && dayNumber(count.when.from, offset) === dayNumber(at, offset),
    ceiling: latest(reports, "ceiling", at),
    remainder: latest(reports, "remainder", at),
  };
}
