import type { Plan } from "../../model/mission";
import { type Axis, extentOn } from "../../timeline/axis";
import { wrapText } from "./textWidth";

export interface PlanBand {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly labelX: number;
  readonly lines: readonly string[];
}

/**
 * The plan that was to last longest, from its announced start to its end. What it says stands after `free`,
 * where the lanes have ended, so that plan and outcome can be compared.
 */
export function planFor(
  plans: readonly Plan[],
  axis: Axis,
  size: { readonly width: number; readonly text: number },
  free: number,
  nameOf: (plan: Plan) => string,
): PlanBand | null {
  let last: Plan | null = null;
  for (const plan of plans) {
    if (plan.start !== "unknown" && (!last || plan.end.when.to > last.end.when.to)) last = plan;
  }
  if (!last || last.start === "unknown") return null;
  const extent = extentOn(axis, last.start.from, last.end.when.to);
  const x = extent.start * size.width;
  const labelX = Math.max(x, free) + 8;
  return {
    id: last.id,
    x,
    width: extent.width * size.width,
    labelX,
    lines: wrapText(nameOf(last), size.text, size.width - labelX, 4) ?? [],
  };
}
