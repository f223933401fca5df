import { useLanguage } from "../../../bindings/useLanguage";
import { useShown } from "../../../bindings/useShown";
import type { Conflict } from "../../../model/conflict";
import { factsOf } from "../../../telling/factsOfSource";
import { SeekButton } from "../SeekButton";

/** The facts of the page that a disagreement is about, as they are shown now: each leads to its moment. */
export function FactsAbout({ conflict: { id, about } }: { readonly conflict: Conflict }) {
  const shown = useShown();
  const { words, text } = useLanguage();
  const facts = factsOf(shown);
  const factOf = (record: string) => {
    const candidates = facts.filter((fact) => fact.id === record && fact.topic !== "disagreement");
    return candidates.find(({ conflicts }) => conflicts.includes(id)) ?? candidates[0];
  };
  return (
    <ul className="facts-about">
      {about
        .map(factOf)
        .filter((fact) => fact !== undefined)
        .map(({ id: record, at, selection, tell }) => (
          <li key={record}>
            {at === null ? (
              tell(text, words)
            ) : (
              <SeekButton at={at} {...(selection ? { selection } : {})}>
                {tell(text, words)}
              </SeekButton>
            )}
          </li>
        ))}
    </ul>
  );
}
