import type { Problem } from "../problem";
import type { Rule } from "./rule";

/** Every source is cited by some record: a source that nothing rests on does not belong in the mission. */
export const evidenceIsWhole: Rule = (mission, sources) => {
  const cited = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === "string" && value.startsWith("S-")) cited.add(value);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  walk(mission);
  const problems: Problem[] = [];
  sources.forEach((source, index) => {
    if (!cited.has(source.id)) {
      problems.push({ path: `sources[${index}]`, message: `source ${source.id} is cited by nothing` });
    }
  });
  return problems;
};
