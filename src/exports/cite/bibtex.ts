import { edtfOf } from "../edtf";
import { type Citation, printedTitle } from "./citation";
import { datePartsOf } from "./dateParts";

/** Braces count in BibTeX even after a backslash, so they are named instead. */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
};

const escapeTex = (text: string) =>
  text.replace(/\s+/g, " ").replace(/[\\{}~^$&%#_]/g, (character) => ESCAPES[character] ?? character);

/** An address is taken as it stands, so only what would end its braces is written another way. */
const escapeUrl = (url: string) =>
  url.replace(/[\s{}\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** BibTeX knows no codes: a language stands there by its name. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  ar: "Arabic",
  be: "Belarusian",
  bn: "Bengali",
  de: "German",
  el: "Greek",
  en: "English",
  fr: "French",
  kk: "Kazakh",
  ky: "Kyrgyz",
  pl: "Polish",
  ru: "Russian",
  sr: "Serbian",
  uk: "Ukrainian",
};

/**
 * A citation as an entry of BibTeX, with the fields of biblatex beside them; an undated work has no year. The publisher is in
 * `howpublished`, which both print of a `@misc`: classic styles pass over `organization`.
 */
export function bibtex(citation: Citation): string {
  const { key, author, publisher, published, isDateInferred, version, language, url, accessed } = citation;
  const [first] = published === null ? [] : datePartsOf(published);
  const fields: [name: string, value: string | null][] = [
    ["author", author && `{${escapeTex(author)}}`],
    ["title", `{${escapeTex(printedTitle(citation))}}`],
    ["howpublished", escapeTex(publisher)],
    ["year", first ? String(first[0]) : null],
    ["date", published && edtfOf(published).slice(0, published.precision === "minute" ? 10 : undefined)],
    ["version", version && escapeTex(version)],
    ["language", LANGUAGE_NAMES[language] ?? language],
    ["url", url && escapeUrl(url)],
    ["urldate", accessed],
    ["note", isDateInferred ? "Date inferred from the content" : null],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@misc{${key},\n${lines.join("")}}\n`;
}
