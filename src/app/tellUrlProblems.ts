import type { Words } from "../i18n/words";
import type { UrlProblem } from "../page/urlState";

function tellOne({ name, value, used }: UrlProblem, { m }: Words): string {
  if (used) return m.urlNearest({ name, value, used });
  if (name === "event") return m.urlEventUnknown({ value });
  if (name === "date") return m.urlDateUnreadable({ value });
  if (name === "lang") return m.urlLanguageUnknown({ value });
  return m.urlProblem({ name, value });
}

/** What of a link could not be used, in one sentence for each value. */
export function tellUrlProblems(problems: readonly UrlProblem[], words: Words): string {
  return problems.map((problem) => tellOne(problem, words)).join(" ");
}
