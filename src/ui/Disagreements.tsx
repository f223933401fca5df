import { useLanguage } from "../bindings/useLanguage";
import { useShown } from "../bindings/useShown";
import type { Conflict } from "../model/conflict";
import { LoadState } from "./data/LoadState";
import { Fold } from "./Fold";
import { lateDisagreement } from "./lateDisagreement";
import { useLate } from "./useLate";

/** For each conflict, closed at first: the question, the reports on their scale and in words, what the page makes of them. */
export function Disagreements({ ids }: { readonly ids: readonly string[] }) {
  const { conflicts } = useShown();
  const { words, text } = useLanguage();
  return ids
    .map((id) => conflicts.get(id))
    .filter((conflict) => conflict !== undefined)
    .map((conflict) => {
      const question = text.conflicts[conflict.id]?.question ?? conflict.id;
      return (
        <Fold key={conflict.id} className="disagreement" summary={words.m.reportsDifferOn({ question })}>
          <Body conflict={conflict} />
        </Fold>
      );
    });
}

function Body({ conflict }: { readonly conflict: Conflict }) {
  const part = useLate(lateDisagreement);
  return part.state === "loaded" ? (
    <part.value.DisagreementBody conflict={conflict} />
  ) : (
    <LoadState loaded={part} />
  );
}
