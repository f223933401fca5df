import { type Citation, printedTitle } from "./citation";
import { datePartsOf, partsOfIsoDay } from "./dateParts";

/** A citation as CSL-JSON, the form that citation processors read; an undated work has no `issued`. */
export function cslJson(citation: Citation): string {
  const { key, author, publisher, published, isDateInferred, version, language, url, accessed } = citation;
  const item = {
    id: key,
    type: "webpage",
    title: printedTitle(citation),
    ...(author === null ? {} : { author: [{ literal: author }] }),
    publisher,
    ...(published === null
      ? {}
      : {
          issued: { "date-parts": datePartsOf(published), ...(isDateInferred ? { circa: true } : {}) },
        }),
    accessed: { "date-parts": [partsOfIsoDay(accessed)] },
    ...(version === null ? {} : { version }),
    language,
    ...(url === null ? {} : { URL: url }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
