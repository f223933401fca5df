import type { Words } from "../i18n/words";
import type { Source } from "../model/mission";
import { tellPublished } from "./tellPublished";

/** Publisher and date of a source, as the text of its link. */
export function tellSource(source: Source, words: Words, date = tellPublished(source, words)): string {
  const { m } = words;
  const { publisher, published } = source;
  if (published.basis === "none") return m.sourceLinkNoDate({ publisher });
  return source.url === null
    ? m.sourceWithoutAddress({ publisher, date })
    : m.sourceLink({ publisher, date });
}
