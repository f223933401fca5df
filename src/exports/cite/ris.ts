import { type Citation, printedTitle } from "./citation";
import { type DateParts, datePartsOf, pad, partsOfIsoDay } from "./dateParts";

const slashed = ([year, month, day]: DateParts) =>
  `${year}/${month === undefined ? "" : pad(month)}/${day === undefined ? "" : pad(day)}/`;

/** A citation in RIS: one tag a line, lines that end in CRLF; an undated work has no year. */
export function ris(citation: Citation): string {
  const { key, author, publisher, published, isDateInferred, version, language, url, accessed } = citation;
  const [first] = published === null ? [] : datePartsOf(published);
  const tags: [tag: string, value: string | null][] = [
    ["TY", "ELEC"],
    ["ID", key],
    ["AU", author],
    ["TI", printedTitle(citation)],
    ["PB", publisher],
    ["PY", first ? String(first[0]) : null],
    ["DA", first ? slashed(first) : null],
    ["ET", version],
    ["LA", language],
    ["UR", url],
    ["Y2", slashed(partsOfIsoDay(accessed))],
    ["N1", isDateInferred ? "Date inferred from the content" : null],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, " ")}\r\n`],
  );
  return `${lines.join("")}ER  - \r\n`;
}
