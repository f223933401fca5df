import type { Words } from "../../i18n/words";
import { type Citation, printedTitle } from "./citation";
import { partsOfIsoDay } from "./dateParts";

/** A citation as a sentence of a bibliography, in the reader's language. */
export function plainText(citation: Citation, words: Words): string {
  const { author, publisher, published, isDateInferred, version, url, accessed } = citation;
  const { m, formatDate, formatSpan } = words;
  const date = published === null ? m.noDate() : formatSpan(published);
  const [year, month = 1, day = 1] = partsOfIsoDay(accessed);
  const parts = [
    author,
    printedTitle(citation),
    publisher,
    isDateInferred ? m.dateInferred({ date }) : date,
    version === null ? null : m.citedVersion({ version }),
  ].filter((part) => part !== null);
  const told = parts.map((part) => part.replace(/\.$/, "")).join(". ");
  const read = m.accessedOn({ date: formatDate.dayMonthYear({ year, month, day }) });
  return `${told}. ${url === null ? "" : `${url} `}(${read}).`;
}
