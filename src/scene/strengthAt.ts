import type { StrengthReport } from "../model/mission";
import { DAY, type Instant } from "../timeline/instant";
import { holdsFrom } from "./holdsFrom";
import type { StrengthScene } from "./scene";

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
