import { compareIds } from "./compareIds";
import type { Mission } from "./mission";
import { parseShape } from "./parseShape";
import type { Parsed, Problem } from "./problem";
import { type ArticleText, articleSchema, articleTextSchema, type RawArticle } from "./schema/article";
import { unknownId, unknownIds } from "./unknownIds";

/** Checks the claims of the article that a page starts from against the mission whose events, sources and conflicts they name. */
export function parseArticle(raw: unknown, mission: Mission): Parsed<RawArticle> {
  const article = parseShape(articleSchema, raw);
  if (!article.ok) return article;
  const { source, recursIn, claims, quoted } = article.value;
  const events = new Set([...mission.events, ...mission.backgroundEvents].map(({ id }) => id));
  const problems: Problem[] = [
    ...unknownId("source", source, mission.sources, "source"),
    ...unknownIds("source", recursIn, mission.sources, "recursIn"),
  ];
  const seen = new Set<string>();
  claims.forEach((claim, index) => {
    const path = `claims[${index}]`;
    if (seen.has(claim.id)) problems.push({ path: `${path}.id`, message: `"${claim.id}" is used twice` });
    seen.add(claim.id);
    problems.push(
      ...unknownIds("event", claim.events, events, `${path}.events`),
      ...unknownIds("source", claim.sources, mission.sources, `${path}.sources`),
      ...unknownIds("conflict", claim.conflicts, mission.conflicts, `${path}.conflicts`),
    );
  });
  problems.push(...unknownId("claim", quoted, seen, "quoted"));
  return problems.length > 0 ? { ok: false, problems } : article;
}

/** Checks one language's words for the claims: each has its own, and none is left over. */
export function parseArticleText(raw: unknown, article: RawArticle): Parsed<ArticleText> {
  const text = parseShape(articleTextSchema, raw);
  if (!text.ok) return text;
  const problems = compareIds(
    "claims",
    article.claims.map(({ id }) => id),
    Object.keys(text.value.claims),
  );
  return problems.length > 0 ? { ok: false, problems } : text;
}
