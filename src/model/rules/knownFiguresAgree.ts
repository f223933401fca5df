import type { Problem } from "../problem";
import type { RawMission } from "../schema/mission";
import type { Rule } from "./rule";

type RawFigure = RawMission["contingents"][number]["persons"];

function disagrees(one: RawFigure, other: RawFigure): boolean {
  if (one.kind === "not-published" || other.kind === "not-published") return false;
  return one.qualifier === other.qualifier && one.value !== other.value;
}

/** Where one movement carries the whole contingent, both give it the same size. */
export const knownFiguresAgree: Rule = (mission) => {
  const problems: Problem[] = [];
  mission.movements.forEach((movement, index) => {
    const contingent = mission.contingents.find((item) => item.id === movement.contingent);
    const siblings = mission.movements.filter(
      (item) => item.contingent === movement.contingent && item.direction === movement.direction,
    );
    if (!contingent || siblings.length !== 1) return;
    for (const key of ["persons", "vehicles"] as const) {
      if (disagrees(contingent[key], movement[key])) {
        problems.push({
          path: `movements[${index}].${key}`,
          message: `${movement.id} and contingent ${contingent.id} differ in ${key}`,
        });
      }
    }
  });
  return problems;
};
