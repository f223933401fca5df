import { useSession } from "../../../bindings/sessionContext";
import { useLanguage } from "../../../bindings/useLanguage";
import { stopOfEvent } from "../../../timeline/positionInStory";
import { Disagreements } from "../../Disagreements";
import { SourceLinks } from "../../SourceLinks";
import { useItemHeading } from "../differ/useItemHeading";
import { SeekButton } from "../SeekButton";
import { ClaimSteps } from "./ClaimSteps";
import type { Article } from "./useArticle";
import { VerdictMark } from "./VerdictMark";

interface ClaimProps {
  readonly article: Article;
  readonly claim: Article["facts"]["claims"][number];
}

/** One claim: in our words, what other sources say with what that rests on, and the moments it is about. */
export function Claim({ article, claim }: ClaimProps) {
  const { timeline } = useSession().mission;
  const { words, text } = useLanguage();
  const { m } = words;
  const { facts, words: told } = article;
  const { id, verdict, events, sources, conflicts } = claim;
  const { name, claim: says, finding } = told.claims[id] ?? { name: id, claim: "", finding: "" };
  const heading = useItemHeading(id);
  const number = facts.claims.indexOf(claim) + 1;
  return (
    <section aria-labelledby="claim-title">
      <p className="claim-number">
        {m.articleStep({ n: words.formatNumber(number), total: words.formatNumber(facts.claims.length) })}
      </p>
      <h3 id="claim-title" ref={heading} tabIndex={-1}>
        {name}
      </h3>
      <h4>{m.articleSays()}</h4>
      <p className="claim-says">{says}</p>
      {facts.quoted === id && <Quotation article={article} />}
      <h4>
        {m.articleOthersSay()} <VerdictMark verdict={verdict} />
      </h4>
      <p className="finding">{finding}</p>
      <SourceLinks ids={sources} subject={name} />
      <Disagreements ids={conflicts} />
      <h4>{m.articleMoments()}</h4>
      <ul>
        {events.map((event) => (
          <li key={event}>
            <SeekButton at={stopOfEvent(timeline, event)?.at ?? timeline.opening}>
              {(text.events[event] ?? text.backgroundEvents[event])?.headline ?? event}
            </SeekButton>
          </li>
        ))}
      </ul>
      <ClaimSteps article={article} number={number} />
    </section>
  );
}

/** The one sentence of the article that is quoted, and who wrote it. */
function Quotation({ article: { facts, words } }: { readonly article: Article }) {
  const { m } = useLanguage().words;
  const { language, text, note } = words.quotation;
  return (
    <figure className="claim-quotation">
      <figcaption>{m.articleQuoted()}</figcaption>
      <blockquote>
        <p lang={language}>“{text}”</p>
      </blockquote>
      <p>{note}</p>
      <SourceLinks ids={[facts.source]} subject={m.articleQuoted()} />
    </figure>
  );
}
