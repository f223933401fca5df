import type { Words } from "../../i18n/words";
import { bibtex } from "./bibtex";
import type { Citation } from "./citation";
import { cslJson } from "./cslJson";
import { plainText } from "./plainText";
import { ris } from "./ris";

export const CITE_FORMATS = ["text", "bibtex", "ris", "csl"] as const;

export type CiteFormat = (typeof CITE_FORMATS)[number];

/** What a file of each format is: its name, which is a name in every language but for plain text, its ending and media type. */
export const CITE_FILES: Readonly<
  Record<CiteFormat, { readonly name: string | null; readonly extension: string; readonly type: string }>
> = {
  text: { name: null, extension: "txt", type: "text/plain;charset=utf-8" },
  bibtex: { name: "BibTeX", extension: "bib", type: "application/x-bibtex;charset=utf-8" },
  ris: { name: "RIS", extension: "ris", type: "application/x-research-info-systems;charset=utf-8" },
  csl: { name: "CSL-JSON", extension: "json", type: "application/vnd.citationstyles.csl+json" },
};

/** A citation in one of the formats. */
export function writeCitation(citation: Citation, format: CiteFormat, words: Words): string {
  switch (format) {
    case "text":
      return plainText(citation, words);
    case "bibtex":
      return bibtex(citation);
    case "ris":
      return ris(citation);
    case "csl":
      return cslJson(citation);
  }
}
