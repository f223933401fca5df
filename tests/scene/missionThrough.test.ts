import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mission } from "../../src/model/mission";
import { DEFAULT_LENS, type Lens } from "../../src/scene/lens";
import { missionThrough } from "../../src/scene/missionThrough";
import { almaty } from "../missions/almaty";
import { buildMission, rawMission } from "../support/buildMission";
import { figuresOf, instants, lenses, mission } from "./seen";

const named = <T extends { readonly id: string }>(items: readonly T[], id: string) =>
  items.find((item) => item.id === id);
const asKnown = (day: number, hour = "12:00", grade: Lens["grade"] = "C") =>
  missionThrough(mission, { grade, asKnown: true }, almaty(day, hour));
const graded = (grade: Lens["grade"]) => missionThrough(mission, { grade, asKnown: false }, 0);

/** Ids that a mission names and does not show, with where. */
function dangling(shown: Mission): string[] {
  const ids = (items: Iterable<{ readonly id: string }>) => new Set([...items].map(({ id }) => id));
  const [events, movements, sites] = [ids(shown.events), ids(shown.movements), ids(shown.sites)];
  const told = new Set([...events, ...ids(shown.backgroundEvents)]);
  const records = [shown.strength, shown.aircraft, shown.figures, shown.plans, shown.consequences].flat();
  const contingents = ids(shown.contingents);
  const facts = new Set(["force", ...told, ...movements, ...sites, ...ids(records), ...contingents]);
  for (const id of contingents) facts.add(`contingent:${id}`);
  const lost = (from: string, names: readonly string[], there: ReadonlySet<string>) =>
    names.filter((id) => !there.has(id)).map((id) => `${from} names ${id}`);
  return [
    ...shown.events.flatMap((item) => [
      ...lost(item.id, item.movements, movements),
      ...lost(item.id, item.sites, sites),
    ]),
    ...shown.contingents.flatMap(({ id, decision }) => lost(id, decision?.events ?? [], events)),
    ...shown.aircraft.flatMap((item) => lost(item.id, item.movements, movements)),
    ...shown.plans.flatMap(({ id, event }) => lost(id, [event], events)),
    ...shown.treatyParties.flatMap(({ id, begun, ended }) =>
      lost(id, ended ? [begun.event, ended.event] : [begun.event], told),
    ),
    ...[...figuresOf(shown)].flatMap(([path, { from }]) => lost(path, from, facts)),
    ...[...shown.conflicts.values()].flatMap(({ id, about, follows, reports }) => [
      ...lost(id, about, facts),
      ...lost(id, follows, ids(reports)),
    ]),
  ];
}

describe("what is left out", () => {
  it("is named by nothing that is shown", () => {
    fc.assert(
      fc.property(lenses, instants, (lens, at) => {
        expect(dangling(missionThrough(mission, lens, at))).toEqual([]);
      }),
    );
  });

  it("leaves no figure derived from only a part of what it was derived from", () => {
    const whole = figuresOf(mission);
    fc.assert(
      fc.property(lenses, instants, (lens, at) => {
        for (const [path, { from }] of figuresOf(missionThrough(mission, lens, at))) {
          expect([path, from]).toEqual([path, whole.get(path)?.from]);
        }
      }),
    );
  });

  it("takes with it what is derived from it, and what is derived from that", () => {
    const derived = (id: string, from: string) => ({
      id,
      subject: "airlift",
      when: "2022-01-14",
      figure: { kind: "derived", value: 14, confidence: "A", sources: ["S-ONE"], from: [from] },
    });
    const { movements } = rawMission();
    const small = buildMission({
      movements: movements.map((item) => (item.id === "MO05" ? { ...item, confidence: "D" } : item)),
      figures: [derived("second", "first"), derived("first", "MO05"), derived("other", "MO01")],
    });
    expect(missionThrough(small, DEFAULT_LENS, 0).figures.map(({ id }) => id)).toEqual(["other"]);
    expect(missionThrough(small, DEFAULT_LENS, 0).aircraft.map(({ id }) => id)).not.toContain("out-14");
  });

  it("is named by no figure within a fact", () => {
    const { contingents, movements } = rawMission();
    const persons = {
      kind: "derived",
      value: 5,
      confidence: "A",
      sources: ["S-ONE"],
      from: ["MO05", "MO01"],
    };
    const small = buildMission({
      contingents: contingents.map((item) => ({ ...item, persons })),
      movements: movements.map((item) => (item.id === "MO05" ? { ...item, confidence: "D" } : item)),
    });
    const shown = missionThrough(small, DEFAULT_LENS, 0);
    expect([dangling(shown), shown.contingents[0]?.persons]).toMatchObject([
      [],
      { value: 5, from: ["MO01"] },
    ]);
  });

  it("is named by nothing in a mission whose deciding event is disputed", () => {
    const { events } = rawMission();
    const disputed = buildMission({
      events: events.map((event) => (event.id === "E02" ? { ...event, confidence: "D" } : event)),
    });
    const shown = missionThrough(disputed, DEFAULT_LENS, 0);
    expect([dangling(shown), shown.contingents.map(({ decision }) => decision?.events)]).toEqual([
      [],
      [[], []],
    ]);
  });
});

describe("a fact known to the day of its report", () => {
  it("is told from the moment the story has it, not from midnight", () => {
    expect(named(asKnown(10, "12:59").strength, "count-10-january")).toBeUndefined();
    expect(named(asKnown(10, "13:00").strength, "count-10-january")).toBeDefined();
    expect(named(asKnown(10, "12:59").events, "E34")).toBeUndefined();
    expect(named(asKnown(10, "13:00").events, "E34")).toBeDefined();
  });
});

describe("what was known on a day of January", () => {
  it("is, on 7 January at 18:00, about 2,500 announced and no count", () => {
    const { strength } = asKnown(7, "18:00");
    expect(named(strength, "authorised-6-january")?.persons).toMatchObject({
      kind: "announced",
      value: 2500,
      qualifier: "about",
    });
    expect(strength.filter(({ persons }) => persons.kind === "counted")).toEqual([]);
  });

  it("is, on 10 January at 13:00, 2,030 counted, by the report that is dated to that day", () => {
    const persons = named(asKnown(10, "13:00").strength, "count-10-january")?.persons;
    expect(persons).toMatchObject({ kind: "counted", value: 2030, qualifier: "exactly" });
    expect(persons?.evidence.sources).toEqual(["S-LB10"]);
    const evening = named(asKnown(10, "20:29").strength, "count-10-january")?.persons;
    expect(evening?.evidence.sources).toEqual(["S-RBCUA10", "S-LB10"]);
  });

  it("is nothing of the Kyrgyz flight of the 7th before the end of the 10th, the day of its first report", () => {
    expect(named(asKnown(10, "23:59").events, "E26")).toBeUndefined();
    expect(named(asKnown(11, "00:00").events, "E26")).toBeDefined();
  });

  it("has the Kyrgyz unit there once all are said to have arrived: on the 9th, at 4:30 of an unknown zone", () => {
    const before = named(asKnown(9, "04:30").contingents, "KG");
    expect(before).toMatchObject({ firstArrival: null, complete: null, left: null });
    expect(before?.persons).toMatchObject({ kind: "announced", value: 150 });
    expect(named(asKnown(9, "10:30").contingents, "KG")?.complete?.sources).toEqual(["S-IFUA09"]);
    expect(named(asKnown(9, "10:30").events, "E30")).toBeDefined();
  });

  it("is nothing of the guard at CHP-1 and CHP-3 before the end of the 12th, and of whose it was before the 14th's", () => {
    for (const id of ["G04", "G05"]) {
      expect(named(asKnown(12, "23:59").sites, id)).toBeUndefined();
      expect(named(asKnown(13, "00:00").sites, id)).toMatchObject({ guard: "unknown" });
    }
    expect(named(asKnown(12, "23:59").events, "E31")).toBeUndefined();
    expect(named(asKnown(15, "00:00").sites, "G04")).toMatchObject({ guard: "TJ" });
  });

  it("is nobody sent before it was decided: Armenia and Belarus not in the first hours of the 6th", () => {
    expect(asKnown(6, "03:39").contingents).toEqual([]);
    expect(asKnown(6, "03:40").contingents.map(({ id, units }) => [id, units])).toEqual([["RU", []]]);
    expect(asKnown(6, "18:09").contingents.map(({ id }) => id)).not.toContain("BY");
    expect(asKnown(6, "23:58").contingents.find(({ id }) => id === "RU")?.units).toEqual([]);
  });

  it("is the plan of 11 January from 11:48, and that of the 13th beside it", () => {
    expect(asKnown(11, "11:47").plans).toEqual([]);
    expect(asKnown(11, "11:48").plans.map(({ id }) => id)).toEqual(["plan-11-january"]);
    expect(asKnown(13, "23:00").plans.map(({ id }) => id)).toEqual(["plan-11-january", "plan-13-january"]);
  });

  it("is nothing of the four departures of the 14th before 16:04, when the event that tells of them was reported", () => {
    const departures = ["MO02", "MO03", "MO04", "MO05"];
    const shownAt = (hour: string) => asKnown(14, hour).movements.filter(({ id }) => departures.includes(id));
    expect(shownAt("16:03")).toEqual([]);
    expect(shownAt("16:04").map(({ id }) => id)).toEqual(departures);
  });

  it("has no contingent before anybody was to be sent", () => {
    expect(asKnown(5, "12:00").contingents).toEqual([]);
    expect(asKnown(6, "04:00").contingents.map(({ id }) => id)).toContain("RU");
  });

  it("has no telegram of the 19th before it was published on the 20th", () => {
    expect(named(asKnown(19, "23:59").events, "E56")).toBeUndefined();
    expect(named(asKnown(20, "17:07").events, "E56")).toBeDefined();
  });

  it("never has what only undated reports say: the 2,030 of 12 January, the hundred men at CHP-1", () => {
    expect(named(asKnown(31, "12:00", "D").strength, "count-12-january")).toBeUndefined();
    expect(named(asKnown(31, "12:00", "D").sites, "G04")).toMatchObject({
      persons: { kind: "not-published", evidence: { sources: [] } },
    });
  });

  it("has no site without evidence: that is what we find today", () => {
    expect(asKnown(15, "12:00", "D").sites.filter(({ status }) => status === "no-evidence")).toEqual([]);
  });

  it("has one side of a disagreement until the other speaks", () => {
    expect(asKnown(6, "12:00").conflicts.has("X07")).toBe(false);
    const { reports, hasFinding } = asKnown(8, "12:00").conflicts.get("X07") ?? {};
    expect([reports?.map(({ value }) => value), hasFinding]).toEqual([[70, 100], false]);
    expect(mission.conflicts.get("X07")?.hasFinding).toBe(true);
  });
});

describe("a grade", () => {
  it("hides what is disputed unless the reader asks for it", () => {
    const isThere = (shown: Mission) => [
      named(shown.sites, "G12") !== undefined,
      named(shown.sites, "G16") !== undefined,
      named(shown.strength, "claim-russia-7-january") !== undefined,
      named(shown.consequences, "statement-2022-01-09-deleted") !== undefined,
    ];
    expect(isThere(missionThrough(mission, DEFAULT_LENS, 0))).toEqual([false, false, false, false]);
    expect(isThere(graded("D"))).toEqual([true, true, true, true]);
  });

  it("hides a figure of B within a movement of A, and leaves out a date of C", () => {
    expect(named(graded("A").movements, "MI07")?.aircraft).toMatchObject({
      kind: "hidden",
      evidence: { confidence: "B" },
    });
    expect(named(graded("B").movements, "MI07")?.aircraft).toMatchObject({ kind: "counted", value: 5 });
    expect(named(graded("B").contingents, "TJ")).toMatchObject({ firstArrival: null, complete: null });
    expect(named(graded("C").contingents, "TJ")?.complete).not.toBeNull();
  });

  it("does not tell of a grade what was not known at all", () => {
    const { movements } = asKnown(15, "18:00", "A");
    expect(named(movements, "MO06a")?.persons).toMatchObject({ kind: "not-published" });
    expect(named(asKnown(18, "12:00", "A").movements, "MO06a")?.persons).toMatchObject({ kind: "hidden" });
  });
});

describe("a mission whose sources are all of one day", () => {
  it("shows nothing before it, and from it on what has happened by then", () => {
    const small = buildMission();
    const through = (day: number, hour: string) =>
      missionThrough(small, { grade: "C", asKnown: true }, almaty(day, hour));
    const before = through(5, "23:59");
    expect([before.events, before.contingents, before.movements, before.plans]).toEqual([[], [], [], []]);
    expect(through(6, "21:00").events.map(({ id }) => id)).toEqual(["E01", "E02", "E03"]);
    expect(through(6, "21:00").plans).toEqual([]);
    expect(through(31, "12:00").events).toHaveLength(6);
  });
});
