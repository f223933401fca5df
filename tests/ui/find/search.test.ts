import { describe, expect, it, vi } from "vitest";
import { findEntries } from "../../../src/telling/findEntries";
import { createFindIndex } from "../../../src/ui/find/createFindIndex";
import { groupFinds } from "../../../src/ui/find/groupFinds";
import { mission, realLanguage } from "../../support/realSession";
import { rawFind, sourceText } from "../../support/shippedMission";

async function openIndex(tag: "en" | "ru") {
  const { words, text } = await realLanguage(tag);
  return createFindIndex(findEntries({ mission, text, words, data: rawFind(), sourceText: sourceText(tag) }));
}

const indexes = { en: await openIndex("en"), ru: await openIndex("ru") };
type Tag = keyof typeof indexes;

const finds = (query: string, tag: Tag = "en") => groupFinds(indexes[tag].search(query));
/** The records of the first group. */
const first = (query: string, tag: Tag = "en") => finds(query, tag)[0]?.finds.map(({ record }) => record);
const records = (query: string, tag: Tag = "en") => indexes[tag].search(query).map(({ record }) => record);
const both = (...queries: string[]) =>
  queries.flatMap((query) => [[query, "en"] as const, [query, "ru"] as const]);

describe("finding", () => {
  it.each(both("Zhetygen", "Zhetigen", "zhitygen", "Zhetyghen", "Жетыген", "жетиген"))(
    "%s (%s) finds the airfield",
    (query, tag) => {
      expect(first(query, tag)).toEqual(["place:ZHT"]);
      expect(records(query, tag)).toContain("site:G08");
    },
  );

  it.each(both("Almaty", "Alma-Ata", "almaata", "Алма-Ата", "алматы"))(
    "%s (%s) finds Almaty",
    (query, tag) => {
      expect(records(query, tag)).toEqual(expect.arrayContaining(["place:ALMATY", "place:ALA", "E40"]));
    },
  );

  it.each(both("ТЭЦ-2", "тэц 2", "TETs-2", "CHP-2", "chpp2"))(
    "%s (%s) finds CHP-2 and no other",
    (query, tag) => {
      expect(first(query, tag)).toEqual(["place:CHP2"]);
      expect(records(query, tag)).toContain("site:G03");
      expect(records(query, tag)).not.toContain("site:G04");
    },
  );

  it.each(both("power plant", "ТЭЦ", "CHP"))("%s (%s) finds all three plants", (query, tag) => {
    expect(records(query, tag)).toEqual(expect.arrayContaining(["place:CHP1", "place:CHP2", "place:CHP3"]));
  });

  it.each(both("Nur-Sultan", "Nursultan", "Astana", "Астана"))("%s (%s) finds the capital", (query, tag) => {
    expect(records(query, tag)).toContain("place:NURSULTAN");
  });

  it.each(both("Kyrgyzstan", "Kirghizia", "Киргизия", "Кыргызстан"))("%s (%s) finds it", (query, tag) => {
    expect(records(query, tag)).toEqual(expect.arrayContaining(["contingent:KG", "movement:MI09", "E26"]));
  });

  it.each(both("Tokayev", "Toqayev", "Tokaev", "Токаев", "токаев", "tokay"))(
    "%s (%s) finds him, and first the events that name him",
    (query, tag) => {
      const [group] = finds(query, tag);
      expect(group?.kind).toBe("person");
      expect(group?.person).toBe(tag === "en" ? "Kassym-Jomart Tokayev" : "Касым-Жомарт Токаев");
      expect(group?.finds.map(({ record }) => record).toSorted()).toEqual([
        "E06",
        "E11",
        "E34",
        "E35",
        "E36",
        "E37",
        "E39",
        "E57",
      ]);
    },
  );

  it.each(both("Serdyukov", "Сердюков", "Serdiukov"))("%s (%s) finds the commander", (query, tag) => {
    expect(
      finds(query, tag)[0]
        ?.finds.map(({ record }) => record)
        .toSorted(),
    ).toEqual(["E23", "E32", "E38", "E40", "E54", "contingent:RU"]);
  });

  it("tells the two Japarovs apart", () => {
    const named = finds("Japarov").filter(({ kind }) => kind === "person");
    expect(named.map(({ person }) => person).toSorted()).toEqual(["Akylbek Japarov", "Sadyr Japarov"]);
  });

  it("finds a number however it is written", () => {
    for (const query of ["2030", "2,030", "2 030"]) expect(first(query)).toEqual(["E34"]);
    expect(first("225")).toEqual(["E49"]);
  });

  it("finds a unit by its number and a contingent by its unit", () => {
    expect(records("45th brigade")).toContain("unit:spetsnaz-45th-brigade");
    expect(first("scorpion")).toEqual(["unit:scorpion"]);
    expect(records("scorpion")).toContain("contingent:KG");
  });

  it("finds a source by publisher, in either alphabet, and by what it is, in the reader's language", () => {
    expect(records("ТАСС", "ru")).toContain("source:S-TASS06");
    expect(records("Armradio")).toContain("source:S-ARM06");
    expect(records("S-GAZ07")[0]).toBe("source:S-GAZ07");
  });

  it("forgives a slip", () => {
    expect(first("Chkalovski")).toContain("place:CKL");
    expect(first("Chkalovksy")).toContain("place:CKL");
    expect(records("Serdukov")).toContain("E32");
  });

  it("finds by all words, and by some where no entry has all", () => {
    expect(records("Armenia airlift")).toContain("movement:MI08");
    expect(records("Armenia airlift")).not.toContain("movement:MI10");
    expect(records("qwertyuiop Zhetygen")).toContain("site:G08");
  });

  it("finds nothing where there is nothing", () => {
    for (const query of ["", "  ", "—", "qwertyuiop"]) expect(records(query), query).toEqual([]);
  });

  it("shows no record twice, and no more than a few of a kind, with their number", () => {
    const groups = finds("Almaty");
    const shown = groups.flatMap((group) => group.finds.map(({ record }) => record));
    expect(new Set(shown).size).toBe(shown.length);
    const events = groups.find(({ kind }) => kind === "event");
    expect(events?.finds).toHaveLength(6);
    expect(events?.total).toBeGreaterThan(20);
  });
});

describe("the index", () => {
  it("lets the page go on after every few milliseconds", async () => {
    let milliseconds = 0;
    vi.spyOn(performance, "now").mockImplementation(() => {
      milliseconds += 3;
      return milliseconds;
    });
    const pauses = vi.spyOn(globalThis, "setTimeout");
    await openIndex("en");
    expect(pauses.mock.calls.length).toBeGreaterThan(100);
  });
});
