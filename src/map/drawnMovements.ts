import { alphaWhenOver, firstFading } from "../ground/alphaOf";
import type { Scene } from "../scene/scene";
import { DAY, type Instant } from "../timeline/instant";

/** Ids of the movements that have a line on the map now, in the order of the mission. */
export function drawnMovements({
  scenes,
}: {
  readonly scenes: { get(): Pick<Scene, "at" | "traffic"> };
}): string[] {
  const { at, traffic } = scenes.get();
  const { all, underway, byEnd, ended, until, isWithdrawing } = traffic;
  const over = byEnd.subarray(firstFading(traffic, at), ended).filter((number) => {
    const direction = all[number]?.direction ?? "in";
    if (isWithdrawing && direction === "in") return false;
    return alphaWhenOver(direction, (at - (until[number] as Instant)) / DAY) > 0;
  });
  return [...over, ...underway].sort((one, other) => one - other).map((number) => all[number]?.id ?? "");
}
