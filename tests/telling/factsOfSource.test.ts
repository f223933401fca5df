import { beforeAll, describe, expect, it } from "vitest";
import { loadWords } from "../../src/i18n/loadWords";
import { missionThrough } from "../../src/scene/missionThrough";
import { sceneAt } from "../../src/scene/sceneAt";
import { factsBySource, factsOf, factsOfSource } from "../../src/telling/factsOfSource";
import {
  missionText,
  rawArticle,
  rawMission,
  rawSources,
  rawTreaty,
  shippedMission,
} from "../support/shippedMission";

const mission = shippedMission();
const nameOf = ({ id, part }: { id: string; part: string }) => (part === "" ? id : `${id} ${part}`);
const named = (id: string) =>
  factsOfSource(mission, id)
    .filter(({ topic }) => topic !== "note")
    .map(nameOf)
    .sort();

/** Every list of sources in the stored facts. */
function citedIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "sources" ? (part as string[]) : citedIn(part),
  );
}

describe("the facts that rest on a source", () => {
  it("are Tokayev’s count, what is worked out from it, and where others differ", () => {
    expect(named("S-RBCUA10")).toEqual(
      [
        "E32",
        "E34",
        "X03 counted-2030",
        "X04 exactly-250",
        "count-10-january persons",
        "count-10-january vehicles",
        "remainder-10-january persons",
        "remainder-14-january persons",
        "vehicles-of-three figure",
      ].sort(),
    );
  });

  it("are the Kyrgyz unit: its flight, its guard at CHP-2, its 150 people, 8 armoured vehicles and 11 cars", () => {
    expect(named("S-KLOOP10")).toEqual(
      [
        "E26",
        "E29",
        "G03",
        "MI09",
        "MI09 persons",
        "MI09 vehicles",
        "contingent:KG",
        "contingent:KG complete",
        "contingent:KG firstArrival",
        "contingent:KG persons",
        "contingent:KG vehicles",
        "kyrgyz-armoured-vehicles figure",
        "kyrgyz-motor-vehicles figure",
      ].sort(),
    );
  });

  it("are the sites that the Russian ministry named on 12 January", () => {
    const facts = named("S-NF12");
    expect(facts.filter((name) => /^G/.test(name))).toEqual(["G03", "G04", "G05", "G06", "G07", "G15"]);
    expect(facts.filter((name) => /^[EX]/.test(name))).toEqual(["E31", "X31 kinds-only"]);
    expect(facts).toContain("areas-watched-by-drones figure");
  });

  it("are none for a source that there is not", () => {
    expect(factsOfSource(mission, "S-NONE")).toEqual([]);
  });
});

describe("all facts", () => {
  it("are found under each source as often as the stored facts cite it", () => {
    const cited = citedIn(rawMission());
    const bySource = factsBySource(mission);
    const listed = rawSources().map(({ id }) => id);
    expect(cited.length).toBeGreaterThan(900);
    for (const id of listed) {
      expect(bySource.get(id)?.length ?? 0, id).toBe(cited.filter((other) => other === id).length);
    }
  });

  it("and the article and the treaty beside them cite no source that is not listed", () => {
    const listed = new Set(rawSources().map(({ id }) => id));
    for (const stored of [rawMission(), rawArticle(), rawTreaty()]) {
      const cited = citedIn(stored);
      expect(cited.length).toBeGreaterThan(5);
      expect(cited.filter((id) => !listed.has(id))).toEqual([]);
    }
  });

  it("have a name of their own", () => {
    const names = factsOf(mission).map((fact) => `${fact.topic} ${nameOf(fact)}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("have a moment on the time line, but for explanations", () => {
    const { start, end } = mission.timeline;
    for (const fact of factsOf(mission)) {
      if (fact.topic === "note") expect(fact.at).toBeNull();
      else expect(fact.at !== null && fact.at >= start && fact.at <= end, nameOf(fact)).toBe(true);
    }
  });

  it("are to be seen at their moment: movements begun, sites under guard, events told", () => {
    for (const fact of factsOf(mission)) {
      const scene = sceneAt(mission, fact.at ?? 0);
      if (fact.topic === "event" || fact.topic === "background") expect(scene.eventId).toBe(fact.id);
      if (fact.topic === "movement") {
        const status = scene.movements.find(({ id }) => id === fact.id)?.status;
        expect(["underway", "unplaced", "complete"], nameOf(fact)).toContain(status);
      }
      if (fact.topic === "site") {
        const status = scene.sites.find(({ id }) => id === fact.id)?.status;
        expect(["guarded", "disputed", "claimed"], nameOf(fact)).toContain(status);
      }
    }
  });

  it("bear a grade, but for reports in disagreements and explanations", () => {
    const bare = factsOf(mission).filter(({ grade }) => grade === null);
    expect(new Set(bare.map(({ topic }) => topic))).toEqual(new Set(["disagreement", "note"]));
  });

  it("leave out what the reader’s grade hides", () => {
    const graded = factsOf(missionThrough(mission, { grade: "B", asKnown: false }, 0));
    expect(graded.length).toBeGreaterThan(100);
    expect(graded.map(({ grade }) => grade)).not.toContain("C");
    expect(graded.map(({ grade }) => grade)).not.toContain("D");
  });
});

describe.each(["en", "ru"] as const)("facts told in %s", (tag) => {
  let words: Awaited<ReturnType<typeof loadWords>>;
  const text = missionText(tag);
  beforeAll(async () => {
    words = await loadWords(tag);
  });
  const tell = (source: string) => factsOfSource(mission, source).map((fact) => fact.tell(text, words));

  it("never fall back on an id", () => {
    for (const fact of factsOf(mission)) {
      const told = fact.tell(text, words);
      expect(told, nameOf(fact)).not.toMatch(
        /undefined|\b[EBXG]\d\d\b|\bM[IO]\d\d|[a-z]-\d{4}-\d\d|^[a-z-]+$/,
      );
      expect(told.length, nameOf(fact)).toBeGreaterThan(3);
    }
  });

  it("tell the count with its unit, and the contingent by its name", () => {
    const [count, people] = {
      en: ["2,030 people", "Kyrgyzstan: 150 people"],
      ru: ["2 030 человек", "Кыргызстан: 150 человек"],
    }[tag];
    expect(
      tell("S-RBCUA10")
        .join("\n")
        .replace(/[\u00a0\u202f]/g, " "),
    ).toContain(count);
    expect(tell("S-KLOOP10")).toContain(people);
  });
});
