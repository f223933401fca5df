import type { AxisForm } from "../timeline/axis";
import type { View } from "./settings";

/** Windows too narrow for the years before January, as a media query. */
export const NARROW = "(max-width: 899px)";

/** The form of the time line: whole where there is room for the background years, else January only. */
export function formOf(view: View, isNarrow: boolean): AxisForm {
  return view === "explore" && !isNarrow ? "full" : "compact";
}
