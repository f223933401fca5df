import type { Words } from "../i18n/words";
import type { Source } from "../model/mission";

/** Publisher and date of a source, as the text of its link. */
export function tellSource(source: Source, { m, formatSpan }: Words): string {
  const { publisher, published } = source;
  if (published.basis === "none") return m.sourceLinkNoDate({ publisher });
  const date = formatSpan(published.span);
  return source.url === null
    ? m.sourceWithoutAddress({ publisher, date })
    : m.sourceLink({ publisher, date });
}
