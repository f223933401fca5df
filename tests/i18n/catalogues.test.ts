import { describe, expect, it } from "vitest";
import { readPlaceholders } from "../../src/i18n/build/icu";
import { messageTypes } from "../../src/i18n/build/messageTypes";
import type { languages } from "../../src/i18n/languages";
import english from "../../src/i18n/locales/en.json";
import russian from "../../src/i18n/locales/ru.json";
import generated from "../../src/i18n/messages.ts?raw";
import { requiredCategories } from "../../src/i18n/plurals";
import { en } from "../../src/i18n/tables/en";
import { ru } from "../../src/i18n/tables/ru";

type Catalogue = Readonly<Record<string, string>>;

const catalogues: Record<(typeof languages)[number]["tag"], { catalogue: Catalogue; table: typeof en }> = {
  en: { catalogue: english, table: en },
  ru: { catalogue: russian, table: ru },
};

/** Each placeholder once, with its use; a select with its branches too. */
function signature(message: string): string[] {
  const uses = readPlaceholders(message).map(({ name, use, branches, isOpen }) =>
    use === "select" ? `${name}: ${isOpen} ${[...branches].sort().join(" ")}` : name,
  );
  return [...new Set(uses)].sort();
}

const pluralVariables = (message: string) =>
  [...new Set(readPlaceholders(message).flatMap(({ name, use }) => (use === "plural" ? [name] : [])))].sort();

/** What a reader sees: the text without the syntax around it. */
const visibleText = (message: string) =>
  message
    .replace(/\{\w+, (?:plural|select), /g, " ")
    .replace(/\{\w+\}/g, " ")
    .replace(/\w+ \{/g, " ")
    .replace(/[{}]/g, " ");

describe.each(Object.entries(catalogues))("the catalogue %s", (_, { catalogue, table }) => {
  it("has the keys of the English one, in the same order", () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(english));
  });

  it("has no empty message and none with spaces at its ends", () => {
    expect(
      Object.entries(catalogue).filter(([, message]) => message === "" || message.trim() !== message),
    ).toEqual([]);
  });

  it("uses the placeholders of the English one, and chooses among the same words", () => {
    for (const [key, message] of Object.entries(english)) {
      expect([key, signature(catalogue[key] ?? "")]).toEqual([key, signature(message)]);
    }
  });

  it("counts the same things as the English one", () => {
    for (const [key, message] of Object.entries(english)) {
      expect([key, pluralVariables(catalogue[key] ?? "")]).toEqual([key, pluralVariables(message)]);
    }
  });

  it("has in every plural exactly the categories of its language", () => {
    for (const [key, message] of Object.entries(catalogue)) {
      for (const { use, branches } of readPlaceholders(message)) {
        if (use !== "plural") continue;
        const categories = branches.filter((branch) => !branch.startsWith("="));
        expect([key, categories]).toEqual([key, requiredCategories(table)]);
      }
    }
  });

  it("formats no date or number inside a message", () => {
    const forbidden = Object.entries(catalogue).filter(([, message]) =>
      readPlaceholders(message).some(({ use }) => use === "forbidden"),
    );
    expect(forbidden).toEqual([]);
  });

  it("has none of the signs that the fonts lack", () => {
    expect(
      Object.entries(catalogue).filter(([, message]) => /[≈≤≥→←\u202f\u2011\u2024]/.test(message)),
    ).toEqual([]);
  });
});

describe("keys", () => {
  it("are flat and in camel case", () => {
    expect(Object.keys(english).filter((key) => !/^[a-z][a-zA-Z]*$/.test(key))).toEqual([]);
  });
});

describe("the Russian catalogue", () => {
  it("has Latin letters only in names and on keys", () => {
    const allowed = new Set(
      "JavaScript Zhetigen CHP Natural Earth OurAirports OpenFlights ODbL WRI Global Power Plant Database GeoNames CC BY MIT Phaseline contributors SVG PNG CSV UTC UTF Page Up Down Home End Shift Esc Ctrl A B C D F G N P W".split(
        " ",
      ),
    );
    const latin = Object.values(russian).flatMap((message) => visibleText(message).match(/[A-Za-z]+/g) ?? []);
    expect(latin.filter((word) => !allowed.has(word))).toEqual([]);
  });
});

describe("the types of the messages", () => {
  it("are those of the English catalogue; if not, run node src/i18n/build/writeMessageTypes.mjs", () => {
    expect(generated).toBe(messageTypes(english));
  });

  it("take a number where something is counted, a word of a closed choice, and text or number elsewhere", () => {
    const types = messageTypes({
      counted: "{n, plural, one {#} other {#}} of {n}",
      chosen: "{side, select, in {In} out {Out} other {}}",
      open: "{side, select, in {In} other {Elsewhere}}",
      plain: "{date}",
      bare: "Play",
    });
    expect(types).toContain("readonly counted: (p: { n: number }) => string;");
    expect(types).toContain('readonly chosen: (p: { side: "in" | "out" }) => string;');
    expect(types).toContain("readonly open: (p: { side: string }) => string;");
    expect(types).toContain("readonly plain: (p: { date: Value }) => string;");
    expect(types).toContain("readonly bare: () => string;");
  });
});
