import type { Problem } from "./problem";

interface Known {
  has(id: string): boolean;
}

/** The problem with one id, at its path, where nothing of its kind bears it. */
export function unknownId(kind: string, id: string, known: Known, path: string): Problem[] {
  return known.has(id) ? [] : [{ path, message: `unknown ${kind} ${JSON.stringify(id)}` }];
}

/** The problems with a list of ids, each at its place in the list. */
export function unknownIds(kind: string, ids: readonly string[], known: Known, path: string): Problem[] {
  return ids.flatMap((id, index) => unknownId(kind, id, known, `${path}[${index}]`));
}
