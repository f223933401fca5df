import type { StrengthReport } from "../model/mission";
import type { Instant } from "../timeline/instant";
import { startOfDay } from "../timeline/startOfDay";
import { reportsByNow } from "./reportsByNow";
import type { StrengthScene } from "./scene";

/**
 * The latest count and ceiling by an instant, and the remainder derived for its day. A count is told as of its own day
 * only, never as another's; and what is derived (nobody before the decision, a remainder) says nothing of later days.
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
    remainder: made.findLast((report) => report.role === "remainder" && isOfThisDay(report)) ?? null,
  };
}
