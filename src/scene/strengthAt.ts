import type { StrengthReport } from "../model/mission";
import type { Instant } from "../timeline/instant";
import { startOfDay } from "../timeline/startOfDay";
import { reportsByNow } from "./reportsByNow";
import type { StrengthScene } from "./scene";

/**
 * The latest count, ceiling and derived remainder by an instant. A count is told as of its own day only, never as
 * another's; and what is derived instead of counted (nobody before the decision) says nothing of later days.
 */
export function strengthAt(reports: readonly StrengthReport[], offset: number, at: Instant): StrengthScene {
  const isOfThisDay = ({ when }: StrengthReport) => startOfDay(at, offset) === startOfDay(when.from, offset);
  const made = reportsByNow(reports, at);
  const count =
    made.findLast(
      (report) =>
        report.role === "count" &&
        report.about === "force" &&
        (report.persons.kind === "counted" || isOfThisDay(report)),
    ) ?? null;
  return {
    count,
    isOfThisDay: count !== null && isOfThisDay(count),
    ceiling: made.findLast(({ role, about }) => role === "ceiling" && about === "force") ?? null,
    remainder: made.findLast(({ role }) => role === "remainder") ?? null,
  };
}
