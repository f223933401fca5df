import { useCallback } from "react";
import { useSession } from "../../../bindings/sessionContext";
import { useLanguage } from "../../../bindings/useLanguage";
import { parseArticle, parseArticleText } from "../../../model/parseArticle";
import type { Parsed } from "../../../model/problem";
import type { ArticleText, RawArticle } from "../../../model/schema/article";
import { type Loaded, useLoaded } from "../useLoaded";

export interface Article {
  readonly facts: RawArticle;
  readonly words: ArticleText;
}

/** The claims of the article that the page starts from and the reader's language's words for them, fetched when first needed. */
export function useArticle(): Loaded<Article> {
  const { mission, loadExtra } = useSession();
  const { language } = useLanguage().words;
  const load = useCallback(async (): Promise<Parsed<Article>> => {
    const [raw, rawText] = await Promise.all([
      loadExtra("article", language),
      loadExtra("articleText", language),
    ]);
    const facts = parseArticle(raw, mission);
    if (!facts.ok) return facts;
    const words = parseArticleText(rawText, facts.value);
    return words.ok ? { ok: true, value: { facts: facts.value, words: words.value } } : words;
  }, [mission, loadExtra, language]);
  return useLoaded(load);
}
