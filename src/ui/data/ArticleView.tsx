import "./differ/browse.css";
import "./article/article.css";
import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { useStore } from "../../bindings/useStore";
import type { Verdict } from "../../model/schema/article";
import { DataLink } from "../DataLink";
import { SourceLinks } from "../SourceLinks";
import { Claim } from "./article/Claim";
import { ClaimIndex } from "./article/ClaimIndex";
import { type Article, useArticle } from "./article/useArticle";
import { VerdictMark } from "./article/VerdictMark";
import { verdictWord } from "./article/verdictWord";
import type { DataPageProps } from "./dataPageProps";
import { LoadState } from "./LoadState";

/** The article that the page started from, read claim by claim against other sources. */
export function ArticleView({ item }: DataPageProps) {
  const article = useArticle();
  if (article.state !== "loaded") return <LoadState loaded={article} />;
  return <ArticleRead article={article.value} item={item} />;
}

function ArticleRead({ article, item }: DataPageProps & { readonly article: Article }) {
  const { asKnown } = useStore(useSession().lens);
  const { m } = useLanguage().words;
  const { claims } = article.facts;
  const open = claims.find(({ id }) => id === item);
  const [first] = claims;
  if (asKnown) {
    return (
      <>
        <About article={article} />
        <p className="data-missing">{m.articleToday()}</p>
      </>
    );
  }
  return (
    <>
      {!open && <About article={article} />}
      {!open && <Verdicts article={article} />}
      {item !== null && !open && (
        <p role="alert" className="data-missing">
          {m.articleUnknown({ id: item })}
        </p>
      )}
      {!open && first && (
        <p>
          <DataLink className="button" tab="article" item={first.id}>
            {m.articleStart()}
          </DataLink>
        </p>
      )}
      <div className="browse" data-open={open !== undefined}>
        <ClaimIndex article={article} current={open?.id ?? null} />
        {open && <Claim article={article} claim={open} />}
      </div>
    </>
  );
}

/** What the article is, who published it and when, as far as is known. */
function About({ article: { facts, words } }: { readonly article: Article }) {
  const { m } = useLanguage().words;
  return (
    <div className="data-intro">
      <p>
        {words.about} {words.recurs}
      </p>
      <SourceLinks ids={[facts.source, ...facts.recursIn]} subject={m.dataTab({ tab: "article" })} />
    </div>
  );
}

const VERDICTS: readonly Verdict[] = ["borne-out", "qualified", "not-found"];

/** What the verdicts mean, and how many claims have each. */
function Verdicts({ article: { facts } }: { readonly article: Article }) {
  const { words } = useLanguage();
  const { m } = words;
  const count = (verdict: Verdict) => facts.claims.filter((claim) => claim.verdict === verdict).length;
  return (
    <dl className="verdicts">
      {VERDICTS.map((verdict) => (
        <div key={verdict}>
          <dt>
            <VerdictMark verdict={verdict} />
          </dt>
          <dd>
            {m.articleVerdictHelp({ verdict: verdictWord(verdict) })}{" "}
            <strong>
              {m.articleCount({
                n: words.formatNumber(count(verdict)),
                total: words.formatNumber(facts.claims.length),
              })}
            </strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}
