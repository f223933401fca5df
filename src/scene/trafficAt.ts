import type { CoreMovement } from "../model/coreMission";
import { clamp } from "../timeline/clamp";
import type { Instant } from "../timeline/instant";
import { countPast } from "./countPast";
import { movementFacts } from "./movementAt";
import type { Traffic } from "./scene";
import { createUnderway } from "./underwayAt";

/** Tells of an instant what is under way and what is over, in time that grows only with how much is under way. */
export function createTraffic(
  movements: readonly CoreMovement[],
  withdrawalFrom: Instant,
): (at: Instant) => Traffic {
  const all = movements.map(movementFacts);
  const from = Float64Array.from(movements, ({ underway }) => underway.from);
  const until = Float64Array.from(movements, ({ underway }) => underway.to);
  const isPlaced = (_: unknown, number: number) => {
    const { origin, destination } = movements[number] as CoreMovement;
    return origin.certainty !== "unknown" && destination.certainty !== "unknown";
  };
  const placed = Uint32Array.from(movements.keys()).filter(isPlaced);
  const underwayAt = createUnderway(placed, from, until);
  const byEnd = placed.sort((one, other) => (until[one] as Instant) - (until[other] as Instant));
  const ends = Float64Array.from(byEnd, (number) => until[number] as Instant);

  return (at) => {
    const underway = underwayAt(at);
    const progress = new Float64Array(underway.length);
    for (let i = 0; i < progress.length; i++) {
      const number = underway[i] as number;
      const begin = from[number] as Instant;
      progress[i] = clamp((at - begin) / Math.max(1, (until[number] as Instant) - begin), 0, 1);
    }
    const isWithdrawing = at >= withdrawalFrom;
    return { all, underway, progress, byEnd, until, ended: countPast(ends, at), isWithdrawing };
  };
}
