import { beforeAll, describe, expect, it } from "vitest";
import { loadWords } from "../../../../src/i18n/loadWords";
import type { Words } from "../../../../src/i18n/words";
import {
  ALL_SOURCES,
  findRows,
  type SourceQuery,
  sortedBy,
} from "../../../../src/ui/data/sources/sourceQuery";
import { type SourceRow, sourceRows } from "../../../../src/ui/data/sources/sourceRows";
import { typedBound } from "../../../../src/ui/data/sources/typedBound";
import { mission } from "../../../support/realSession";
import { sourceText } from "../../../support/shippedMission";

let words: Words;
let rows: readonly SourceRow[];

beforeAll(async () => {
  words = await loadWords("en");
  rows = sourceRows(mission, sourceText("en"), words);
});

const bound = (text: string) => {
  const span = typedBound(text, mission.offset, 2022, words);
  if (span === "unreadable") throw new Error(text);
  return span;
};
const found = ({ from = "", to = "", ...query }: Partial<SourceQuery>) =>
  findRows(rows, { ...ALL_SOURCES, ...query }, { from: bound(from), to: bound(to) });
const ids = (query: Partial<SourceQuery>) => found(query).map(({ source }) => source.id);

describe("the sources found", () => {
  it("are all 295 where nothing is asked", () => {
    expect(ids({})).toHaveLength(295);
  });

  it.each([
    ["analysis", 4],
    ["encyclopedia", 5],
    ["agency", 73],
    ["local", 85],
    ["repost", 88],
    ["official", 13],
  ] as const)("of type %s are %i", (type, n) => {
    expect(ids({ type })).toHaveLength(n);
  });

  it.each([
    ["2023", "", 9],
    ["2010", "31.12.2010", 7],
    ["23 February 2024", "23 February 2024", 2],
    ["", "1992", 1],
    ["2010", "2010", 7],
  ])("from %j to %j are %i, the days of both bounds among them", (from, to, n) => {
    expect(ids({ from, to })).toHaveLength(n);
  });

  it.each([
    ["20 January", "1 January"],
    ["2022", "2021"],
    ["11 January", "10 January"],
  ])("from %j back to %j are none, not even one of a whole month", (from, to) => {
    expect(ids({ from, to })).toEqual([]);
  });

  it("within dates are none that has none", () => {
    expect(ids({ find: "S-CSTOCH" })).toEqual(["S-CSTOCH"]);
    expect(ids({ find: "S-CSTOCH", from: "1990" })).toEqual([]);
  });

  it("are those with every word, in publisher, description, address or id, whatever its case", () => {
    expect(ids({ find: "UKRAINE 2,030" })).toContain("S-RBCUA10");
    expect(ids({ find: "ukraine 2030" })).toContain("S-RBCUA10");
    expect(ids({ find: "kloop.kg/blog/2022/01/10/voennye" })).toEqual(["S-KLOOP10"]);
    expect(ids({ find: " s-kloop10 " })).toEqual(["S-KLOOP10", "S-KLOOP10B"]);
    expect(ids({ find: "kloop ukraine" })).toEqual([]);
    expect(ids({ find: "ukraine 2 030" })).toContain("S-RBCUA10");
  });

  it.each([
    ["ТАСС", "TASS"],
    ["Интерфакс", "Interfax"],
    ["Шойгу", "Shoigu"],
    ["Токаев", "Tokayev"],
  ])("are the same for %s as for %s, in both languages", async (cyrillic, latin) => {
    const russian = sourceRows(mission, sourceText("ru"), await loadWords("ru"));
    for (const list of [rows, russian]) {
      const [one, other] = [cyrillic, latin].map((find) =>
        findRows(list, { ...ALL_SOURCES, find }, { from: null, to: null }).map(({ source }) => source.id),
      );
      expect(one).not.toEqual([]);
      expect(one).toEqual(other);
    }
  });

  it("are found while a name is typed", () => {
    const whole = ids({ find: "Tokayev" });
    for (const find of ["Tok", "Toka", "Tokay", "Tokaye"])
      expect(ids({ find })).toEqual(expect.arrayContaining(whole));
  });
});

describe("the order of sources", () => {
  const byPublisher = { ...ALL_SOURCES };

  it("is by publisher, then by another column, and at its second click the other way round", () => {
    const byDate = sortedBy(byPublisher, "date");
    expect(byDate).toMatchObject({ sort: "date", isDescending: false });
    expect(sortedBy(byDate, "date")).toMatchObject({ sort: "date", isDescending: true });
    expect(sortedBy(byDate, "facts")).toMatchObject({ sort: "facts", isDescending: true });
  });

  it("by date begins with the treaty of 1992, or ends with it, and what has no date comes last both ways", () => {
    const dated = (isDescending: boolean) => found({ sort: "date", isDescending });
    expect(dated(false)[0]?.source.id).toBe("S-TR1992");
    expect(dated(true)[0]?.source.id).toMatch(/^S-(ASB|KI)24$/);
    for (const order of [dated(false), dated(true)]) {
      expect(order.slice(-7).map(({ source }) => source.published.basis)).toEqual(Array(7).fill("none"));
    }
  });

  it("by number of facts begins with the largest", () => {
    const numbers = found({ sort: "facts", isDescending: true }).map(({ facts }) => facts.length);
    expect(numbers).toEqual([...numbers].sort((one, other) => other - one));
    expect(numbers[0]).toBeGreaterThan(10);
  });
});

describe("a bound as typed", () => {
  it("is a day, a year or nothing, and a day without a year is of the mission’s", () => {
    expect(bound("")).toBeNull();
    expect(bound("10 January")).toEqual(bound("2022-01-10"));
    expect(bound("2022")).toMatchObject({ from: Date.UTC(2021, 11, 31, 18), precision: "year" });
    expect(bound("10.01.2022")).toMatchObject({
      from: Date.UTC(2022, 0, 9, 18),
      to: Date.UTC(2022, 0, 10, 18),
    });
  });

  it.each(["soon", "31 February", "20221"])("is no date where it is %j", (text) => {
    expect(typedBound(text, mission.offset, 2022, words)).toBe("unreadable");
  });
});
