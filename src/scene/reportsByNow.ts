import type { StrengthReport } from "../model/mission";
import type { Instant } from "../timeline/instant";

/** The strength reports made by an instant, the earliest first. */
export function reportsByNow(reports: readonly StrengthReport[], at: Instant): readonly StrengthReport[] {
  return reports.filter(({ told }) => told <= at).sort((one, other) => one.told - other.told);
}
