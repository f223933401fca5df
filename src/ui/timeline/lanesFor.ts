import type { Contingent, Movement } from "../../model/mission";
import type { Axis } from "../../timeline/axis";
import { clamp } from "../../timeline/clamp";
import { textWidth } from "./textWidth";

export interface Lane {
  readonly id: Contingent["id"];
  /** Where its first units set out. */
  readonly start: number;
  /** Where all of it that came is there, and where the first units leave. */
  readonly full: number;
  readonly falling: number;
  /** Where the last have left. */
  readonly end: number;
  readonly middle: number;
  /** Half of its height where it is full. */
  readonly half: number;
  /** Stands to the left of the start; null where there is no room. */
  readonly label: string | null;
}

const LABEL_GAP = 5;
const NEVER = Number.POSITIVE_INFINITY;

/**
 * One lane a contingent, in the mission's order. It rises from the first departure to the end of the day on
 * which the contingent was complete, and falls from the first departure home to the end of the last: no
 * more precisely than the days are known. What is not known by then lies at the end of the axis.
 */
export function lanesFor(
  contingents: readonly Contingent[],
  movements: readonly Movement[],
  axis: Axis,
  size: {
    readonly width: number;
    readonly text: number;
    readonly lanesTop: number;
    readonly laneStep: number;
  },
  labelOf: (id: Contingent["id"]) => string,
): Lane[] {
  return contingents.map(({ id, complete, left }, index) => {
    const setOut = movements.flatMap(({ contingent, direction, underway }) =>
      contingent === id && direction === "in" ? [underway.from] : [],
    );
    const x = (at: number) => axis.position(at) * size.width;
    const start = x(Math.min(...setOut, complete?.when.from ?? NEVER));
    const falling = Math.max(start, x(left?.when.from ?? NEVER));
    const label = labelOf(id);
    const hasRoom = start - LABEL_GAP >= textWidth(label, size.text);
    return {
      id,
      start,
      full: clamp(x(complete?.when.to ?? NEVER), start, falling),
      falling,
      end: Math.max(falling, x(left?.when.to ?? NEVER)),
      middle: size.lanesTop + (index + 0.5) * size.laneStep,
      half: Math.max(2, (size.laneStep - 3) / 2),
      label: hasRoom ? label : null,
    };
  });
}

/** The outline of a lane: pointed where units come and go. */
export function lanePath({ start, full, falling, end, middle, half }: Lane): string {
  const n = (value: number) => value.toFixed(1);
  const [top, bottom] = [n(middle - half), n(middle + half)];
  return `M${n(start)} ${n(middle)}L${n(full)} ${top}H${n(falling)}L${n(end)} ${n(middle)}L${n(falling)} ${bottom}H${n(full)}Z`;
}
