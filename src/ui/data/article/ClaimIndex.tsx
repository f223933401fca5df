import { useLanguage } from "../../../bindings/useLanguage";
import { DataLink } from "../../DataLink";
import type { Article } from "./useArticle";
import { VerdictMark } from "./VerdictMark";

interface ClaimIndexProps {
  readonly article: Article;
  /** The claim that is open beside it. */
  readonly current: string | null;
}

/** All claims in the article's order, each with its verdict. */
export function ClaimIndex({ article: { facts, words }, current }: ClaimIndexProps) {
  const { m } = useLanguage().words;
  return (
    <nav className="browse-index" aria-label={m.articleAll()}>
      <div>
        <h3>{m.articleAll()}</h3>
        <ol>
          {facts.claims.map(({ id, verdict }) => (
            <li key={id} className="claim-line">
              <DataLink tab="article" item={id} isCurrent={id === current}>
                {words.claims[id]?.name ?? id}
              </DataLink>
              <VerdictMark verdict={verdict} />
            </li>
          ))}
        </ol>
      </div>
    </nav>
  );
}
