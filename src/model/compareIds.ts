import type { Problem } from "./problem";

/** What is wrong with the ids that a part of a text has words for, against those that need them. */
export function compareIds(part: string, wanted: readonly string[], given: readonly string[]): Problem[] {
  const missing = wanted.filter((id) => !given.includes(id));
  const unknown = given.filter((id) => !wanted.includes(id));
  return [
    ...missing.map((id) => ({ path: `${part}.${id}`, message: "has no text in this language" })),
    ...unknown.map((id) => ({ path: `${part}.${id}`, message: "belongs to nothing in the mission" })),
  ];
}
