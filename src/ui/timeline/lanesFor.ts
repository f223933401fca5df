import type { Contingent, ContingentId, Movement } from "../../model/mission";
import type { Axis } from "../../timeline/axis";
import { clamp } from "../../timeline/clamp";
import { textWidth } from "./textWidth";

export interface Lane {
  readonly id: ContingentId;
  /** Where its first units set out. */
  readonly start: number;
  /** Where all of it that came is there, and where the first units leave. */
  readonly full: number;
  readonly falling: number;
  /** Where the last have left. */
  readonly end: number;
  /** Where it goes on to at its last height: beyond `end` where nobody has said that it left. */
  readonly until: number;
  readonly middle: number;
  /** Half of its height where it is full. */
  readonly half: number;
  /** Shares of that: once arrived, less than 1 where nobody has said that it was complete; and after `end`. */
  readonly rise: number;
  readonly rest: number;
  /** Stands to the left of the start; null where there is no room. */
  readonly label: string | null;
}

const LABEL_GAP = 5;
const NEVER = Number.POSITIVE_INFINITY;
const IN_PART = 0.5;

/** The contingents to draw, and the rows of all that there may be, so that each keeps its own. */
export interface LaneFacts {
  readonly contingents: readonly Contingent[];
  readonly movements: readonly Movement[];
  readonly rows: readonly ContingentId[];
}

function spansOf(movements: readonly Movement[], id: ContingentId, direction: "in" | "out") {
  return movements
    .filter((movement) => movement.contingent === id && movement.direction === direction)
    .map(({ underway }) => underway);
}

/**
 * One lane a contingent, in the mission's order. It rises from the first departure to the end of the day on
 * which the contingent was complete, and falls from the first departure home to the end of the last: no
 * more precisely than the days are known. What is not known rises, or falls, by half and stays so; a contingent
 * of which no departure is known has no lane.
 */
export function lanesFor(
  { contingents, movements, rows }: LaneFacts,
  axis: Axis,
  size: {
    readonly width: number;
    readonly text: number;
    readonly lanesTop: number;
    readonly laneStep: number;
  },
  labelOf: (id: ContingentId) => string,
): Lane[] {
  return contingents.flatMap(({ id, firstArrival, complete, left }): Lane[] => {
    const x = (at: number) => axis.position(at) * size.width;
    const [setOut, home] = [spansOf(movements, id, "in"), spansOf(movements, id, "out")];
    const there = complete ?? (setOut.length === 0 ? firstArrival : null);
    const first = Math.min(...setOut.map(({ from }) => from), there?.when.from ?? NEVER);
    if (first === NEVER) return [];
    const start = x(first);
    const arrived = complete?.when.to ?? Math.max(first, ...setOut.map(({ to }) => to));
    const leaving = left?.when.from ?? Math.min(...home.map(({ from }) => from));
    const gone = left?.when.to ?? Math.max(...home.map(({ to }) => to));
    const falling = Math.max(start, x(leaving));
    const end = left || home.length > 0 ? Math.max(falling, x(gone)) : size.width;
    const rise = complete ? 1 : IN_PART;
    const label = labelOf(id);
    return [
      {
        id,
        start,
        full: clamp(x(arrived), start, falling),
        falling,
        end,
        until: left ? end : size.width,
        middle: size.lanesTop + (rows.indexOf(id) + 0.5) * size.laneStep,
        half: Math.max(2, (size.laneStep - 3) / 2),
        rise,
        rest: left ? 0 : home.length > 0 ? IN_PART * rise : rise,
        label: start - LABEL_GAP >= textWidth(label, size.text) ? label : null,
      },
    ];
  });
}

/** The outline of a lane: pointed where units come and go. */
export function lanePath({ start, full, falling, end, until, middle, half, rise, rest }: Lane): string {
  const n = (value: number) => value.toFixed(1);
  const [high, low] = [half * rise, half * rest];
  const above = `L${n(full)} ${n(middle - high)}H${n(falling)}L${n(end)} ${n(middle - low)}`;
  const below = `L${n(falling)} ${n(middle + high)}H${n(full)}Z`;
  const tail = rest > 0 ? `H${n(until)}V${n(middle + low)}H${n(end)}` : "";
  return `M${n(start)} ${n(middle)}${above}${tail}${below}`;
}
