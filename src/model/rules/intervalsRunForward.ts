import { parseEdtf } from "../../timeline/parseEdtf";
import { parseOffset } from "../../timeline/parseOffset";
import type { Problem } from "../problem";
import type { Rule } from "./rule";

function isReversed(from: string, to: string, offset: number): boolean {
  if (from === "unknown" || to === "unknown") return false;
  return parseEdtf(from, offset).from >= parseEdtf(to, offset).to;
}

/** Nothing ends before it begins: movements, guards, phases, plans, memberships, contingents. */
export const intervalsRunForward: Rule = (mission) => {
  const offset = parseOffset(mission.utcOffset);
  const problems: Problem[] = [];
  const check = (path: string, what: string, from: string, to: string) => {
    if (isReversed(from, to, offset)) {
      problems.push({ path, message: `${what} runs backwards, from ${from} to ${to}` });
    }
  };
  mission.movements.forEach((item, index) => {
    check(`movements[${index}]`, `movement ${item.id}`, item.departure, item.arrival);
    check(`movements[${index}].overBy`, `movement ${item.id}`, item.departure, item.overBy ?? "unknown");
  });
  mission.sites.forEach((item, index) => {
    if (item.status === "no-evidence") return;
    check(`sites[${index}]`, `the guard of ${item.id}`, item.from.when, item.to.when);
  });
  mission.phases.forEach((item, index) => {
    check(`phases[${index}]`, `phase ${item.id}`, item.from, item.to);
    const next = mission.phases[index + 1];
    if (next && next.from !== item.to) {
      problems.push({
        path: `phases[${index + 1}].from`,
        message: `phase ${next.id} does not follow ${item.id}`,
      });
    }
  });
  mission.plans.forEach((item, index) => {
    check(`plans[${index}].end`, `plan ${item.id}`, item.start, item.end.when);
  });
  mission.treatyParties.forEach(({ id, begun, ended }, index) => {
    check(`treatyParties[${index}]`, `the membership ${id}`, begun.when, ended?.when ?? "unknown");
  });
  mission.contingents.forEach((item, index) => {
    const path = `contingents[${index}]`;
    check(`${path}.complete`, `the arrival of ${item.id}`, item.firstArrival.when, item.complete.when);
    check(`${path}.left`, `the stay of ${item.id}`, item.complete.when, item.left.when);
  });
  return problems;
};
