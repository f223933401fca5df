import { describe, expect, it } from "vitest";
import { bibtex } from "../../src/exports/cite/bibtex";
import { citePage, citeSource } from "../../src/exports/cite/citations";
import { writeCitation } from "../../src/exports/cite/citeFormats";
import { cslJson } from "../../src/exports/cite/cslJson";
import { plainText } from "../../src/exports/cite/plainText";
import { ris } from "../../src/exports/cite/ris";
import { MADE, shippedTold } from "./support";

const told = await shippedTold();
const { words } = told;

/** What facts.md has of these sources: dated, undated, dated by content alone, and known to a minute. */
const sourceOf = (id: string, description: string | null = "what it is") => {
  const source = told.mission.sources.get(id);
  if (!source) throw new Error(`no source ${id}`);
  return citeSource(source, description, MADE);
};
const KREMLIN = sourceOf("S-KREM13", "Putin meets Shoigu, transcript");
const CHARTER = sourceOf("S-CSTOCH", "Charter, consolidated text");
const ARTICLE = sourceOf("S-SEED", "the article this project starts from");
const ODD = sourceOf("S-RBCUA10", 'A {brace, 100 % "quoted" \\ & co_ #1 ~ ^ $5\nsecond line');

const fieldsOf = (entry: string) =>
  Object.fromEntries(
    [...entry.matchAll(/^ {2}(\w+) = \{(.*)\},$/gm)].map(([, name, value]) => [name, value]),
  );
const tagsOf = (record: string) =>
  record
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) => [line.slice(0, 2), line.slice(6)]);
const itemOf = (json: string) => JSON.parse(json)[0];

describe("a source as plain text", () => {
  it("has publisher, our description in brackets, date, address and the day it was read", () => {
    expect(plainText(KREMLIN, words)).toBe(
      "[Putin meets Shoigu, transcript]. Kremlin. 13 January 2022. " +
        "http://en.kremlin.ru/catalog/persons/90/events/67586 (accessed 30 November 2026).",
    );
  });

  it("says that it bears no date, or that its date is inferred", () => {
    expect(plainText(CHARTER, words)).toContain("CSTO. No date. https://");
    expect(plainText(ARTICLE, words)).toContain("[11 January 2022, inferred from the content]");
  });

  it("names the publisher where nothing else is known of it", () => {
    expect(plainText(sourceOf("S-KREM13", null), words)).toMatch(/^\[Kremlin\]\. Kremlin\./);
  });
});

describe("a source in BibTeX", () => {
  it("has its year, its date and the day it was read", () => {
    expect(bibtex(KREMLIN)).toMatch(/^@misc\{S-KREM13,\n/);
    expect(fieldsOf(bibtex(KREMLIN))).toEqual({
      title: "{[Putin meets Shoigu, transcript]}",
      howpublished: "Kremlin",
      year: "2022",
      date: "2022-01-13",
      language: "English",
      url: "http://en.kremlin.ru/catalog/persons/90/events/67586",
      urldate: "2026-11-30",
    });
  });

  it("has no year where the source bears no date, and says where one is inferred", () => {
    expect(fieldsOf(bibtex(CHARTER))).not.toHaveProperty("year");
    expect(fieldsOf(bibtex(CHARTER))).not.toHaveProperty("date");
    expect(fieldsOf(bibtex(ARTICLE))).toMatchObject({ note: "Date inferred from the content" });
    expect(fieldsOf(bibtex(ARTICLE))).not.toHaveProperty("url");
  });

  // BibTeXing (Patashnik 1988), 3.1: misc takes author, title, howpublished, month, year, note. biblatex manual, 2.1.1 and
  // 2.2.2: misc takes howpublished, version, note, organization, url, urldate; language is literal or a localisation key.
  it("keeps to the fields that @misc has, and names the language as a word", () => {
    const fields = [
      "author",
      "title",
      "howpublished",
      "year",
      "date",
      "version",
      "note",
      "language",
      "url",
      "urldate",
    ];
    for (const { id } of told.mission.sources.values()) {
      const entry = fieldsOf(bibtex(sourceOf(id)));
      for (const name of Object.keys(entry)) expect(fields, id).toContain(name);
      expect(entry["language"], id).toMatch(/^[A-Z][a-z]+$/);
      expect(entry["howpublished"], id).not.toBe("");
    }
    expect(fieldsOf(bibtex(sourceOf("S-BAIGE06")))["language"]).toBe("Russian");
  });

  it("escapes what TeX would act on, and keeps its braces in pairs", () => {
    const entry = bibtex(ODD);
    expect(fieldsOf(entry)["title"]).toBe(
      '{[A \\textbraceleft{}brace, 100 \\% "quoted" \\textbackslash{} \\& co\\_ \\#1 ' +
        "\\textasciitilde{} \\textasciicircum{} \\$5 second line]}",
    );
    let depth = 0;
    for (const character of entry) {
      if (character === "{") depth += 1;
      if (character === "}") depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });
});

describe("a source in RIS", () => {
  it("has one tag a line from TY to ER", () => {
    expect(tagsOf(ris(KREMLIN))).toEqual([
      ["TY", "ELEC"],
      ["ID", "S-KREM13"],
      ["TI", "[Putin meets Shoigu, transcript]"],
      ["PB", "Kremlin"],
      ["PY", "2022"],
      ["DA", "2022/01/13/"],
      ["LA", "en"],
      ["UR", "http://en.kremlin.ru/catalog/persons/90/events/67586"],
      ["Y2", "2026/11/30/"],
      ["ER", ""],
    ]);
  });

  it("has no year where the source bears no date", () => {
    const names = tagsOf(ris(CHARTER)).map(([name]) => name);
    expect(names).not.toContain("PY");
    expect(names).not.toContain("DA");
  });

  it("keeps a title of two lines in one, so that no line can pass for a tag", () => {
    expect(ris(ODD).match(/\r\n/g)).toHaveLength(tagsOf(ris(ODD)).length);
    expect(ris(ODD).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of ris(ODD).split("\r\n").slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});

describe("a source in CSL-JSON", () => {
  it("has its date in parts", () => {
    expect(itemOf(cslJson(KREMLIN))).toEqual({
      id: "S-KREM13",
      type: "webpage",
      title: "[Putin meets Shoigu, transcript]",
      publisher: "Kremlin",
      issued: { "date-parts": [[2022, 1, 13]] },
      accessed: { "date-parts": [[2026, 11, 30]] },
      language: "en",
      URL: "http://en.kremlin.ru/catalog/persons/90/events/67586",
    });
  });

  it("has no date where the source bears none, and an uncertain one where it is inferred", () => {
    expect(itemOf(cslJson(CHARTER))).not.toHaveProperty("issued");
    expect(itemOf(cslJson(ARTICLE)).issued).toEqual({ "date-parts": [[2022, 1, 11]], circa: true });
  });

  it("gives a title back as it was, whatever stands in it", () => {
    expect(itemOf(cslJson(ODD)).title).toBe(`[${ODD.title}]`);
  });

  it("gives a month as a month, and a span as its two ends", () => {
    const dated = (published: typeof KREMLIN.published) => itemOf(cslJson({ ...KREMLIN, published })).issued;
    const days = {
      offset: 360,
      precision: "span",
      from: Date.UTC(2022, 0, 8, -6),
      to: Date.UTC(2022, 0, 10, -6),
    } as const;
    expect(dated(days)).toEqual({
      "date-parts": [
        [2022, 1, 8],
        [2022, 1, 9],
      ],
    });
    const month = { offset: 0, precision: "month", from: Date.UTC(2010, 5), to: Date.UTC(2010, 6) } as const;
    expect(dated(month)).toEqual({ "date-parts": [[2010, 6]] });
  });
});

describe("the page at a moment", () => {
  const url = "https://example.org/?date=2022-01-07T18:00&lang=en";
  const page = citePage(told, Date.UTC(2022, 0, 7, 12), url, MADE);

  it("names the moment, the version of the facts and the address that brings it back", () => {
    const text = plainText(page, words);
    expect(text).toMatch(/^Phaseline contributors\. Fourteen days in January: /);
    expect(text).toContain(
      "(shown at 7 January 2022, 18:00, Almaty time). Phaseline. No date. Version 1.0.0.",
    );
    expect(text).toContain(`${url} (accessed 30 November 2026).`);
  });

  it("has an author that no format takes apart", () => {
    expect(fieldsOf(bibtex(page))).toMatchObject({
      author: "{Phaseline contributors}",
      version: "1.0.0",
      url,
    });
    expect(fieldsOf(bibtex(page))).not.toHaveProperty("year");
    expect(tagsOf(ris(page))).toContainEqual(["AU", "Phaseline contributors"]);
    expect(itemOf(cslJson(page)).author).toEqual([{ literal: "Phaseline contributors" }]);
  });

  it("is cited in Russian on the Russian page", async () => {
    const russian = await shippedTold("ru");
    const text = plainText(citePage(russian, Date.UTC(2022, 0, 7, 12), url, MADE), russian.words);
    expect(text).toContain("7 января 2022");
    expect(text).toContain("Без даты. Версия 1.0.0");
    expect(text).toMatch(/\(дата обращения: 30 ноября 2026\sг\.\)\.$/);
  });

  it("is written in whichever format is asked for", () => {
    expect(writeCitation(page, "text", words)).toBe(plainText(page, words));
    expect(writeCitation(page, "bibtex", words)).toBe(bibtex(page));
    expect(writeCitation(page, "ris", words)).toBe(ris(page));
    expect(writeCitation(page, "csl", words)).toBe(cslJson(page));
  });
});
