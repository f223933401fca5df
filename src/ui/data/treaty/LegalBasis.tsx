import { useLanguage } from "../../../bindings/useLanguage";
import { SourceLinks } from "../../SourceLinks";
import type { TreatyProps } from "./treatyProps";

/** Who named what as the legal basis of the force, and who doubted it. */
export function LegalBasis({ treaty, text }: TreatyProps) {
  const { m } = useLanguage().words;
  return (
    <section id="treaty-basis" aria-labelledby="treaty-basis-title">
      <h3 id="treaty-basis-title">{m.treatyBasis()}</h3>
      <ul className="treaty-list">
        {treaty.bases.map(({ id, sources }) => (
          <li key={id}>
            <p>{text.bases[id]}</p>
            <SourceLinks ids={sources} subject={text.bases[id] ?? id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
