import MiniSearch from "minisearch";
import type { FindEntry, FindKind } from "../../telling/findEntry";
import { typedKeys } from "../../telling/findKeys";

export interface FindIndex {
  /** The best first; nothing for a query without a letter or digit. */
  search(query: string): readonly FindEntry[];
}

/** How long the page may stand still for indexing, in milliseconds. */
const SLICE = 8;

/** A name that one looks for by itself comes before what only speaks of it, and a source last. */
const WEIGHTS: Readonly<Record<FindKind, number>> = {
  ...{ person: 3, place: 2, site: 2, contingent: 2, unit: 2 },
  ...{ movement: 1, event: 1, background: 1, source: 0.1 },
};

const isNumber = (term: string) => /^\d/.test(term);

/** Indexes in slices. The search forgives spelling, and words that are nowhere. */
export async function createFindIndex(entries: Iterable<FindEntry>): Promise<FindIndex> {
  const byId = new Map<string, FindEntry>();
  const index = new MiniSearch<FindEntry>({
    fields: ["names", "spellings", "text"],
    tokenize: (keys) => keys.split(" "),
    processTerm: (term) => (term === "" ? null : term),
    searchOptions: {
      boost: { names: 4, spellings: 3 },
      boostDocument: (id) => WEIGHTS[byId.get(id)?.kind ?? "source"],
      fuzzy: (term) => (isNumber(term) || term.length < 5 ? false : 0.2),
      prefix: (term, place, terms) =>
        isNumber(term)
          ? terms.length === 1 && term.length > 2
          : place === terms.length - 1 || term.length > 3,
    },
  });
  let until = performance.now() + SLICE;
  for (const entry of entries) {
    index.add(entry);
    byId.set(entry.id, entry);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE;
  }
  function find(keys: string, combineWith: "AND" | "OR"): readonly FindEntry[] {
    return index.search(keys, { combineWith }).flatMap(({ id, match }) => {
      const entry = byId.get(id);
      const isNamed = Object.values(match).some((fields) => fields.some((field) => field !== "text"));
      return entry && (entry.person === null || isNamed) ? [entry] : [];
    });
  }
  return {
    search(query) {
      const keys = typedKeys(query);
      if (keys === "") return [];
      const found = find(keys, "AND");
      return found.length > 0 ? found : find(keys, "OR");
    },
  };
}
