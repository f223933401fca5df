import { parseEdtf } from "../../timeline/parseEdtf";
import { parseOffset } from "../../timeline/parseOffset";
import type { Problem } from "../problem";
import type { RawMission } from "../schema/mission";
import type { Rule } from "./rule";

function isReversed(from: string, to: string, offset: number): boolean {
  if (from === "unknown" || to === "unknown") return false;
  return parseEdtf(from, offset).from > parseEdtf(to, offset).to;
}

function reversedSpans(mission: RawMission): Problem[] {
  const problems: Problem[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === "string") {
      const [from, to] = value.split("/");
      if (to && from && /^\d{4}-\d{2}-\d{2}$/.test(from) && from > to) {
        problems.push({ path, message: `the span ${value} ends before it begins` });
      }
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => walk(item, `${path}[${index}]`));
    } else if (typeof value === "object" && value !== null) {
      for (const [key, child] of Object.entries(value)) walk(child, path ? `${path}.${key}` : key);
    }
  };
  walk(mission, "");
  return problems;
}

/** Nothing ends before it begins: spans, movements, guards, phases, plans, contingents. */
export const intervalsRunForward: Rule = (mission) => {
  const offset = parseOffset(mission.utcOffset);
  const problems = reversedSpans(mission);
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
      problems.push({ path: `phases[${index + 1}].from`, message: `phase ${next.id} does not follow ${item.id}` });
    }
  });
  mission.plans.forEach((item, index) => {
    check(`plans[${index}].end`, `plan ${item.id}`, item.start, item.end.when);
  });
  mission.contingents.forEach((item, index) => {
    const path = `contingents[${index}]`;
    check(`${path}.complete`, `the arrival of ${item.id}`, item.firstArrival.when, item.complete.when);
    check(`${path}.left`, `the stay of ${item.id}`, item.complete.when, item.left.when);
  });
  return problems;
};
