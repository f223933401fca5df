import type { StrengthReport } from "../model/mission";
import type { Instant } from "../timeline/instant";
import { holdsFrom } from "./holdsFrom";

/** The strength reports made by an instant, the earliest first. */
export function reportsByNow(reports: readonly StrengthReport[], at: Instant): readonly StrengthReport[] {
  return reports
    .filter((report) => holdsFrom(report) <= at)
    .sort((one, other) => holdsFrom(one) - holdsFrom(other));
}
