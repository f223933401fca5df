import { useMemo } from "react";
import { useShown } from "../../../bindings/useShown";
import type { Conflict } from "../../../model/conflict";
import type { Fact } from "../../../telling/fact";
import { factsOf } from "../../../telling/factsOfSource";

/** Finds the facts of the page that a disagreement is about, as they are shown now: of each record the one it is part of. */
export function useFactsAbout(): (conflict: Conflict) => readonly Fact[] {
  const shown = useShown();
  return useMemo(() => {
    const facts = factsOf(shown).filter(({ topic }) => topic !== "disagreement");
    return ({ id, about }) =>
      about
        .map((record) => {
          const candidates = facts.filter((fact) => fact.id === record);
          return candidates.find(({ conflicts }) => conflicts.includes(id)) ?? candidates[0];
        })
        .filter((fact) => fact !== undefined);
  }, [shown]);
}
