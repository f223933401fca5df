import { describe, expect, it } from "vitest";
import { sceneAt } from "../../src/scene/sceneAt";
import { isoDay, isoMinute } from "../../src/timeline/isoDay";
import { missionText, shippedMission } from "../support/shippedMission";
import { almaty } from "./almaty";

// Typed by hand from the compiled reports, never from the data. Each row names the reports it rests on.

const mission = shippedMission();
const english = missionText("en");
const russian = missionText("ru");

function site(id: string) {
  const found = mission.sites.find((item) => item.id === id);
  if (!found) throw new Error(`no site ${id}`);
  return found;
}

/** Guarded sites: id, whose guard, on which days of January at noon it is guarded, reports. */
const GUARDED: readonly (readonly [id: string, guard: string, from: number, to: number, source: string])[] = [
  ["G01", "RU", 7, 19, "S-URD07A"],
  ["G02", "RU", 7, 19, "S-REN07"],
  ["G03", "KG", 8, 14, "S-ALES"],
  ["G04", "TJ", 9, 14, "S-ITTI"],
  ["G05", "unknown", 9, 19, "S-ALES"],
  ["G06", "AM", 11, 14, "S-SPAM12"],
  ["G07", "AM", 12, 14, "S-PANN12"],
  ["G08", "BY", 9, 14, "S-SPBY11"],
  ["G09", "RU", 11, 19, "S-RIA11"],
  ["G10", "all", 10, 13, "S-LB10"],
  ["G11", "RU", 11, 19, "S-LAI11"],
  ["G15", "unknown", 12, 19, "S-NF12"],
];

describe("guarded sites", () => {
  it.each(GUARDED)("%s is guarded by %s from %i to %i January (%s)", (id, guard, from, to, source) => {
    const days = Array.from({ length: 16 }, (_, index) => index + 5);
    const guarded = days.filter((day) => {
      const shown = sceneAt(mission, almaty(day)).sites.find((item) => item.id === id);
      return shown?.status === "guarded" && shown.guard === guard;
    });
    expect(guarded).toEqual(days.filter((day) => day >= from && day <= to));
    const found = site(id);
    expect("evidence" in found ? found.evidence.sources : []).toContain(source);
  });

  it("leave Baikonur disputed at grade D on every day (S-URD07U, S-TASS12B, S-RG12)", () => {
    const found = site("G12");
    expect(found).toMatchObject({ status: "disputed", evidence: { confidence: "D" } });
    expect(sceneAt(mission, almaty(12)).sites.find(({ id }) => id === "G12")?.status).toBe("disputed");
  });

  it("place nothing in Aktau, at the TV tower, at banks: there is no evidence", () => {
    expect([site("G13").status, site("G14").status]).toEqual(["no-evidence", "no-evidence"]);
  });

  it("draw no pin for a list from social media (S-TOPCOR2)", () => {
    expect(site("G16")).toMatchObject({ status: "claimed", place: null });
  });

  it("count 14 facilities on 13 January and name at most twelve (S-KREM13, S-NF12)", () => {
    const figures = new Map(mission.figures.map((item) => [item.id, item.figure]));
    expect(figures.get("facilities-held")).toMatchObject({ kind: "counted", value: 14 });
    expect(figures.get("facilities-named")).toMatchObject({
      kind: "derived",
      value: 12,
      qualifier: "atMost",
    });
    expect(figures.get("facilities-unnamed")).toMatchObject({
      kind: "derived",
      value: 2,
      qualifier: "atLeast",
    });
  });
});

describe("what was never published", () => {
  const published = (id: string) => mission.contingents.find((item) => item.id === id);
  const NEVER: readonly (readonly [title: string, kind: string | undefined])[] = [
    ["the number of Russian service members (S-VPK10)", published("RU")?.persons.kind],
    ["the number of Belarusian service members (S-EURO07)", published("BY")?.persons.kind],
    ["Russia's own vehicles", published("RU")?.vehicles.kind],
    ["Belarus's vehicles", published("BY")?.vehicles.kind],
    ["the number of Armenia's vehicles", published("AM")?.vehicles.kind],
    ["how many sites were handed over by 9 January: “several” (S-REG09)", figureKind("facilities-9-january")],
    ["how many men guarded CHP-2", personsOf("G03")],
    ["how many men guarded Almaty airport", personsOf("G01")],
    ["how many flew home first on 13 January", movementPersons("MO01")],
    ["how many aircraft went to Ulyanovsk on 17 January (S-KOM17)", aircraftOf("MO08b")],
    ["how many aircraft brought the Armenians (S-LIFE08)", aircraftOf("MI08")],
    ["how many aircraft flew on 6 January from Chkalovsky", aircraftOf("MI01")],
  ];
  function figureKind(id: string) {
    return mission.figures.find((item) => item.id === id)?.figure.kind;
  }
  function personsOf(id: string) {
    const found = site(id);
    return "persons" in found ? found.persons.kind : undefined;
  }
  function movementPersons(id: string) {
    return mission.movements.find((item) => item.id === id)?.persons.kind;
  }
  function aircraftOf(id: string) {
    return mission.movements.find((item) => item.id === id)?.aircraft.kind;
  }

  it.each(NEVER)("%s", (_title, kind) => expect(kind).toBe("not-published"));

  it("the head count of any contingent after it was announced: no report of strength is of Russia's alone but as hearsay or at most", () => {
    const own = mission.strength.filter(({ about }) => about !== "force" && about.join() === "RU");
    expect(own.map(({ role }) => role).sort()).toEqual(["claim", "remainder"]);
  });

  it("whose guard stood at CHP-3 (S-ALES, S-NF12)", () =>
    expect(site("G05")).toMatchObject({ guard: "unknown" }));

  it("how the four last aircraft divide: one movement from two fields (S-NOB19)", () => {
    const last = mission.movements.find(({ id }) => id === "MO10");
    expect(last?.origin).toMatchObject({ certainty: "stated", places: [{ id: "NQZ" }, { id: "ALA" }] });
    expect(last?.aircraft).toMatchObject({ value: 4 });
  });
});

describe("contingents", () => {
  const SIZES: readonly (readonly [id: string, persons: unknown, vehicles: unknown, source: string])[] = [
    ["AM", { value: 100, qualifier: "exactly", kind: "announced" }, { kind: "not-published" }, "S-PAN07"],
    ["KG", { value: 150, qualifier: "exactly" }, { value: 19, qualifier: "exactly" }, "S-KLOOP10"],
    ["TJ", { value: 200, qualifier: "about", kind: "announced" }, { value: 0 }, "S-NF14"],
  ];
  it.each(SIZES)("%s has the published size (%j, vehicles %j)", (id, persons, vehicles, source) => {
    const found = mission.contingents.find((item) => item.id === id);
    expect(found?.persons).toMatchObject(persons as object);
    expect(found?.vehicles).toMatchObject(vehicles as object);
    expect([...(found?.evidence.sources ?? [])]).toContain(source);
  });
});

describe("votes and plans", () => {
  it("Bishkek votes 55 to 11, short of 61, then 69 to 7, in both languages (S-KLOOP07, S-24KG07)", () => {
    for (const text of [english, russian]) {
      const numbers = [...(text.events["E22"]?.text.matchAll(/\d+/g) ?? [])].map(Number);
      expect(numbers.slice(0, 5)).toEqual([55, 11, 61, 69, 7]);
    }
    expect(english.events["E22"]?.text).toMatch(/first votes 55 to 11, short of the 61 needed, then 69 to 7/);
    expect(mission.events.find(({ id }) => id === "E22")?.evidence.sources).toEqual(
      expect.arrayContaining(["S-KLOOP07", "S-24KG07"]),
    );
  });

  it("only 39 deputies register the day before (S-KLOOP06B), and 89 vote for Smailov (S-PRAV11)", () => {
    for (const text of [english, russian]) {
      expect(text.events["E17"]?.text).toContain("39");
      expect(text.events["E37"]?.text).toContain("89");
    }
  });

  it("the plan of 11 January starts on the 13th, takes at most ten days; its end on the 22nd is derived (S-RFE11, S-REG11)", () => {
    const plan = mission.plans.find(({ event }) => event === "E36");
    expect(plan && plan.start !== "unknown" && isoDay(plan.start.from, mission.offset)).toBe("2022-01-13");
    expect(plan?.days).toMatchObject({ kind: "announced", value: 10, qualifier: "atMost" });
    expect(plan?.end.kind).toBe("derived");
    expect(plan && isoDay(plan.end.when.from, mission.offset)).toBe("2022-01-22");
  });

  it("the plan of 13 January names the 19th itself (S-KREM13, S-ARM13)", () => {
    const plan = mission.plans.find(({ event }) => event === "E43");
    expect(plan?.end.kind).toBe("announced");
    expect(plan && isoDay(plan.end.when.from, mission.offset)).toBe("2022-01-19");
    expect(plan?.evidence.sources).toEqual(expect.arrayContaining(["S-KREM13", "S-ARM13"]));
  });
});

describe("hours that are known", () => {
  const HOURS: readonly (readonly [id: string, almatyTime: string, source: string])[] = [
    ["E05", "2022-01-05T01:30", "S-CCBS05"],
    ["E07", "2022-01-05T12:30", "S-INF0105A"],
    ["E08", "2022-01-05T16:00", "S-INF0105N"],
    ["E12", "2022-01-06T03:40", "S-BAIGE06"],
    ["E20", "2022-01-07T01:31", "S-SPUT06"],
    ["E23", "2022-01-07T14:06", "S-M24"],
    ["E27", "2022-01-07T21:10", "S-SPTJ07"],
    ["E32", "2022-01-09T18:25", "S-VZ09"],
    ["E34", "2022-01-10T13:00", "S-URD10"],
    ["E36", "2022-01-11T11:48", "S-INF11"],
    ["E53", "2022-01-19T00:00", "S-BRIGHT19"],
    ["E54", "2022-01-19T13:40", "S-LEN19"],
    ["E55", "2022-01-19T20:30", "S-ASTV19"],
  ];
  it.each(HOURS)("%s stands at %s by Almaty's clock (%s)", (id, time, source) => {
    const event = mission.events.find((item) => item.id === id);
    expect(event && isoMinute(event.stop, mission.offset)).toBe(time);
    expect(event?.evidence.sources).toContain(source);
  });

  it("the appeal is of 5 January and the decision of the 6th by Almaty's clock (X01, X02)", () => {
    const day = (id: string) => {
      const stop = mission.events.find((item) => item.id === id)?.stop ?? 0;
      return isoDay(stop, mission.offset);
    };
    expect([day("E11"), day("E12")]).toEqual(["2022-01-05", "2022-01-06"]);
  });
});

describe("first publication", () => {
  const KNOWN: readonly (readonly [id: string, day: string])[] = [
    ["E01", "2022-01-03"],
    ["E10", "2022-01-06"],
    ["E19", "2022-01-07"],
    ["E26", "2022-01-10"],
    ["E31", "2022-01-12"],
    ["E35", "2022-01-08"],
    ["E56", "2022-01-20"],
  ];
  it.each(KNOWN)("of %s is %s", (id, day) => {
    const known = mission.events.find((item) => item.id === id)?.evidence.known;
    expect(known?.kind === "dated" && isoDay(known.span.from, known.span.offset)).toBe(day);
  });
});
