import { useLanguage } from "../../../bindings/useLanguage";
import { SourceLinks } from "../../SourceLinks";
import type { TreatyProps } from "./treatyProps";

/** Article 4 in its first and in its present wording, paraphrased side by side; the one clause that is quoted. */
export function Wordings({ treaty, text }: TreatyProps) {
  const { m } = useLanguage().words;
  const { clause } = treaty;
  return (
    <section id="treaty-article" aria-labelledby="treaty-article-title">
      <h3 id="treaty-article-title">{m.treatyWordings()}</h3>
      <p>{text.about}</p>
      <div className="treaty-wordings">
        {treaty.wordings.map(({ id, sources }) => {
          const told = text.wordings[id];
          if (!told) return null;
          return (
            <section key={id} aria-labelledby={`treaty-${id}`}>
              <h4 id={`treaty-${id}`}>{told.name}</h4>
              <dl>
                {treaty.aspects.map((aspect) => (
                  <div key={aspect}>
                    <dt>{text.aspects[aspect]}</dt>
                    <dd>{told.says[aspect]}</dd>
                  </div>
                ))}
              </dl>
              <p className="treaty-note">{told.note}</p>
              <SourceLinks ids={sources} subject={told.name} />
            </section>
          );
        })}
      </div>
      <h4>{m.treatyClause()}</h4>
      <blockquote lang={clause.language}>
        <p>“… {clause.text}”</p>
      </blockquote>
      <p>{text.clause}</p>
      <SourceLinks ids={clause.sources} subject={m.treatyClause()} />
    </section>
  );
}
