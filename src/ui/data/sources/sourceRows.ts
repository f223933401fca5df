import type { Words } from "../../../i18n/words";
import type { Mission, Source } from "../../../model/mission";
import type { SourceText } from "../../../model/schema/text";
import type { Fact } from "../../../telling/fact";
import { factsBySource } from "../../../telling/factsOfSource";
import { findKeys } from "../../../telling/findKeys";
import { tellSourceType } from "../../../telling/tellSourceType";

/** A source with what is told of it. */
export interface SourceRow {
  readonly source: Source;
  readonly facts: readonly Fact[];
  /** What it is, where that could be loaded. */
  readonly about: string | null;
  readonly type: string;
  readonly language: string;
  /** Where a search looks, as keys. */
  readonly searched: string;
}

const NO_FACTS: readonly Fact[] = [];

/** The sources of a mission as rows of a list, each with the facts that rest on it. */
export function sourceRows(mission: Mission, texts: SourceText | null, words: Words): readonly SourceRow[] {
  const facts = factsBySource(mission);
  return [...mission.sources.values()].map((source) => {
    const about = texts?.sources[source.id] ?? null;
    return {
      source,
      about,
      facts: facts.get(source.id) ?? NO_FACTS,
      type: tellSourceType(source.type, words),
      language: words.m.sourceLanguage({ tag: source.language }),
      searched: findKeys([source.publisher, about, source.url, source.id].join(" ")),
    };
  });
}
