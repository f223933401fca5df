import type { Problem } from "../problem";
import type { Rule } from "./rule";

/** No two records of one kind share an id. */
export const uniqueIds: Rule = (mission, sources) => {
  const problems: Problem[] = [];
  const lists: Record<string, readonly { readonly id: string }[]> = { sources };
  for (const [name, value] of Object.entries(mission)) {
    if (Array.isArray(value)) lists[name] = value as readonly { readonly id: string }[];
  }
  for (const [name, items] of Object.entries(lists)) {
    const seen = new Set<string>();
    items.forEach((item, index) => {
      if (seen.has(item.id))
        problems.push({ path: `${name}[${index}].id`, message: `${item.id} is used twice` });
      seen.add(item.id);
    });
  }
  return problems;
};
