import { useLanguage } from "../../../bindings/useLanguage";
import type { Fact } from "../../../telling/fact";
import { SeekButton } from "../SeekButton";

/** Facts of the page, each of which leads to its moment. */
export function FactsAbout({ facts }: { readonly facts: readonly Fact[] }) {
  const { words, text } = useLanguage();
  return (
    <ul className="facts-about">
      {facts.map(({ id, at, selection, tell }) => (
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
