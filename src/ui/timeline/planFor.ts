import type { Contingent, Plan } from "../../model/mission";
import { type Axis, extentOn } from "../../timeline/axis";
import { textWidth, wrapText } from "./textWidth";

export interface PlanBand {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly labelX: number;
  readonly lines: readonly string[];
}

interface Size {
  readonly width: number;
  readonly text: number;
}

type Dated = Plan & { readonly start: Exclude<Plan["start"], "unknown"> };

const GAP = 8;
const isDated = (plan: Plan): plan is Dated => plan.start !== "unknown";

function bandOf({ id, start, end }: Dated, axis: Axis, { width }: Size) {
  const extent = extentOn(axis, start.from, end.when.to);
  return { id, x: extent.start * width, width: extent.width * width };
}

/**
 * The plan that was to last longest, from its announced start to its end. What it says stands after `free`,
 * where the lanes have ended, so that plan and outcome can be compared.
 */
export function planFor(
  plans: readonly Plan[],
  axis: Axis,
  size: Size,
  free: number,
  nameOf: (plan: Plan) => string,
): PlanBand | null {
  let last: Dated | null = null;
  for (const plan of plans.filter(isDated)) {
    if (!last || plan.end.when.to > last.end.when.to) last = plan;
  }
  if (!last) return null;
  const band = bandOf(last, axis, size);
  const labelX = Math.max(band.x, free) + GAP;
  return { ...band, labelX, lines: wrapText(nameOf(last), size.text, size.width - labelX, 4) ?? [] };
}

/** Whether it is told of every contingent that it has left: then the outcome stands in the place of a plan. */
const isOutcomeKnown = (contingents: readonly Contingent[]) => contingents.every(({ left }) => left !== null);

/**
 * What was planned, as known before the outcome: the plan announced last. What it says stands within it at its end
 * while it lies ahead; after its end where it began as it was announced, since the lanes run into it.
 */
export function planAhead(
  plans: readonly Plan[],
  contingents: readonly Contingent[],
  axis: Axis,
  size: Size & { readonly lines: number },
  nameOf: (plan: Plan) => string,
): PlanBand | null {
  let last: Dated | null = null;
  for (const plan of plans.filter(isDated)) {
    if (!last || plan.announced.from >= last.announced.from) last = plan;
  }
  if (!last || isOutcomeKnown(contingents)) return null;
  const band = bandOf(last, axis, size);
  const end = band.x + band.width;
  const isAhead = last.announced.from < last.start.from;
  const room = isAhead ? band.width - 2 * GAP : size.width - end - GAP;
  const lines = wrapText(nameOf(last), size.text, room, size.lines) ?? [];
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, size.text)));
  return { ...band, labelX: isAhead ? end - GAP - widest : end + GAP, lines };
}
