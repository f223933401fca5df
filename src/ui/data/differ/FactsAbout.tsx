import { useSession } from "../../../bindings/sessionContext";
import { useLanguage } from "../../../bindings/useLanguage";
import { useStore } from "../../../bindings/useStore";
import { factsOf } from "../../../telling/factsOfSource";
import { SeekButton } from "../SeekButton";

/** The facts of the page with these ids, as they are shown now: each leads to its moment. */
export function FactsAbout({ ids }: { readonly ids: readonly string[] }) {
  const shown = useStore(useSession().shown);
  const { words, text } = useLanguage();
  const facts = factsOf(shown);
  return (
    <ul className="facts-about">
      {ids
        .map((id) => facts.find((fact) => fact.id === id))
        .filter((fact) => fact !== undefined)
        .map(({ id, at, selection, tell }) => (
          <li key={id}>
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
