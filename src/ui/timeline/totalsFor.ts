import type { StatedFigure, StrengthReport } from "../../model/mission";
import type { Axis } from "../../timeline/axis";
import { textWidth } from "./textWidth";

export interface Total {
  readonly id: string;
  readonly x: number;
  readonly label: string | null;
  /** Where the label starts. */
  readonly labelX: number;
}

const GAP = 6;

/**
 * Counts of the whole force as points in the middle of their day, never joined: between them nobody
 * counted. A label stands on the right, else on the left, else nowhere.
 */
export function totalsFor(
  strength: readonly StrengthReport[],
  axis: Axis,
  size: { readonly width: number; readonly text: number },
  write: (figure: StatedFigure) => string,
): Total[] {
  const counts = strength
    .flatMap(({ id, about, role, when, persons }) =>
      about === "force" && role === "count" && persons.kind === "counted"
        ? [{ id, x: axis.position((when.from + when.to) / 2) * size.width, label: write(persons) }]
        : [],
    )
    .sort((one, other) => one.x - other.x);
  let taken = Number.NEGATIVE_INFINITY;
  return counts.map(({ id, x, label }, index) => {
    const width = textWidth(label, size.text);
    const next = counts[index + 1]?.x ?? size.width + GAP;
    const right = x + GAP + width + GAP <= next;
    const left = x - GAP - width >= taken + GAP;
    taken = right ? x + GAP + width : x + 3;
    const labelX = right ? x + GAP : x - GAP - width;
    return { id, x, labelX, label: right || left ? label : null };
  });
}
