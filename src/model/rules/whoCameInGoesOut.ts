import type { Problem } from "../problem";
import type { Rule } from "./rule";

/** A contingent with a movement in has a movement out, and the other way round; and every one has both. */
export const whoCameInGoesOut: Rule = (mission) => {
  const problems: Problem[] = [];
  mission.contingents.forEach((contingent, index) => {
    for (const direction of ["in", "out"] as const) {
      const moves = mission.movements.some(
        (movement) => movement.contingent === contingent.id && movement.direction === direction,
      );
      if (!moves) {
        problems.push({
          path: `contingents[${index}]`,
          message: `contingent ${contingent.id} has no movement ${direction}`,
        });
      }
    }
  });
  return problems;
};
