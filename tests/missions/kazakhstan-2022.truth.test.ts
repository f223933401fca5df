import { describe, expect, it } from "vitest";
import { sceneAt } from "../../src/scene/sceneAt";
import { shippedMission } from "../support/shippedMission";
import { almaty } from "./almaty";

// Typed by hand from the compiled reports, never from the data. Each row names the reports it rests on.

const mission = shippedMission();
const EVERYBODY = ["AM", "BY", "KG", "RU", "TJ"];

function citedSomewhere(): ReadonlySet<string> {
  return new Set(mission.sources.keys());
}

/** Who is in which state at noon of a day; what is not named is nobody. */
type States = Readonly<Partial<Record<"absent" | "arriving" | "present" | "leaving" | "gone", string>>>;

function statesAt(at: number): States {
  const scene = sceneAt(mission, at);
  const groups: Record<string, string[]> = {};
  for (const { id, state } of scene.contingents) {
    groups[state] ??= [];
    groups[state].push(id);
  }
  return Object.fromEntries(Object.entries(groups).map(([state, ids]) => [state, ids.sort().join(" ")]));
}

const ALL = EVERYBODY.join(" ");

/** day, at noon in Almaty, at the midnight that ends the day, and the reports. */
const DAYS: readonly (readonly [day: number, noon: States, midnight: States, sources: readonly string[]])[] =
  [
    [5, { absent: ALL }, { absent: ALL }, ["S-TASS05R", "S-BAIGE06"]],
    // Belarus decides on the 6th and its aircraft takes off at about 15:10 in Minsk; nobody is told to be under
    // way before the decision to send him.
    [
      6,
      { absent: "AM BY KG TJ", arriving: "RU" },
      { absent: "AM KG TJ", arriving: "BY RU" },
      ["S-TASS06", "S-BELSAT06", "S-IFX06BY", "S-TODAYKG"],
    ],
    // The Tajik consent is reported at 11:58 in Almaty, the Kyrgyz one at 13:34; both units fly that evening.
    [
      7,
      { absent: "KG", arriving: "AM BY RU TJ" },
      { arriving: "AM RU TJ", present: "BY KG" },
      ["S-AP07", "S-MCKG07", "S-SPBY07", "S-KLOOP10", "S-LIFE08", "S-SPTJ07"],
    ],
    // By the end of the 8th the CSTO has all contingents there; Serdyukov's word that all is complete is of the 9th.
    [8, { arriving: "AM RU TJ", present: "BY KG" }, { arriving: "RU", present: "AM BY KG TJ" }, ["S-IFUA09"]],
    [9, { arriving: "RU", present: "AM BY KG TJ" }, { present: ALL }, ["S-VZ09", "S-NSN09"]],
    [10, { present: ALL }, { present: ALL }, ["S-LB10"]],
    [11, { present: ALL }, { present: ALL }, ["S-INF11"]],
    // The first Russian aircraft leave on the 13th, a day that begins with this midnight.
    [12, { present: ALL }, { leaving: "RU", present: "AM BY KG TJ" }, ["S-INF12", "S-VK13"]],
    [13, { leaving: "RU", present: "AM BY KG TJ" }, { leaving: ALL }, ["S-VK13", "S-ARM14"]],
    [14, { leaving: ALL }, { gone: "AM BY KG TJ", leaving: "RU" }, ["S-QTV14", "S-SVAB14"]],
    ...[15, 16, 17, 18].map(
      (day) =>
        [
          day,
          { gone: "AM BY KG TJ", leaving: "RU" },
          { gone: "AM BY KG TJ", leaving: "RU" },
          ["S-RBC15", "S-RIA16", "S-KOM17", "S-IFX18"],
        ] as const,
    ),
    [19, { gone: "AM BY KG TJ", leaving: "RU" }, { gone: ALL }, ["S-LEN19", "S-ASTV19"]],
    [20, { gone: ALL }, { gone: ALL }, ["S-SB20"]],
  ];

describe("who is absent, arriving, present, leaving, gone", () => {
  for (const [day, noon, midnight, sources] of DAYS) {
    it(`holds on ${day} January, at noon and at the midnight that ends it`, () => {
      expect(statesAt(almaty(day))).toEqual(noon);
      expect(statesAt(almaty(day, "23:59") + 60_000)).toEqual(midnight);
      expect(sources.filter((id) => !citedSomewhere().has(id))).toEqual([]);
    });
  }
});

/** When the first units of each are told to be in the country. */
const IN_THEATRE: readonly (readonly [when: string, at: number, who: string, sources: string])[] = [
  ["before the decision nobody", almaty(6, "00:00"), "", "S-BAIGE06"],
  ["on 6 January at noon Russian advance units", almaty(6), "RU", "S-TASS06"],
  ["at the beginning of 7 January Belarus too", almaty(7, "00:00"), "BY RU", "S-IFX06BY"],
  ["on 7 January when Bishkek votes, two of five", almaty(7, "13:30"), "BY RU", "S-KLOOP07"],
  ["late on 7 January the Kyrgyz unit too", almaty(7, "23:00"), "BY KG RU", "S-TODAYKG"],
  ["at the end of 8 January all five", almaty(9, "00:00"), ALL, "S-IFUA09"],
  ["at the end of 14 January Russia alone", almaty(15, "00:00"), "RU", "S-QTV14"],
  ["at the end of 19 January nobody", almaty(20, "00:00"), "", "S-ASTV19"],
];

describe("who is in the country", () => {
  it.each(IN_THEATRE)("is %s", (_when, at, who, source) => {
    const inside = sceneAt(mission, at).contingents.filter(({ isInTheatre }) => isInTheatre);
    expect(
      inside
        .map(({ id }) => id)
        .sort()
        .join(" "),
    ).toBe(who);
    expect(mission.sources.has(source)).toBe(true);
  });
});

/** What the force's strength is told to be. */
const STRENGTH: readonly (readonly [
  title: string,
  at: number,
  count: readonly [value: number, qualifier: string] | null,
  isOfThisDay: boolean,
  source: string,
])[] = [
  ["none on 5 January, before the decision", almaty(5), [0, "exactly"], true, "S-BAIGE06"],
  ["not counted on 6 January", almaty(6), null, false, "S-SPUT06"],
  ["not counted on 7 January", almaty(7), null, false, "S-SPUT06"],
  ["not counted on 8 January", almaty(8), null, false, "S-IFUA09"],
  ["not counted on 9 January", almaty(9), null, false, "S-VZ09"],
  ["not yet counted on 10 January before the summit", almaty(10), null, false, "S-URD10"],
  ["2,030 on 10 January after the summit", almaty(10, "14:00"), [2030, "exactly"], true, "S-RBCUA10"],
  ["on 11 January that of the day before", almaty(11), [2030, "exactly"], false, "S-RBCUA10"],
  ["2,030 on 12 January", almaty(12), [2030, "exactly"], true, "S-BBC12"],
  ["about 2,000 on 13 January", almaty(13), [2000, "about"], true, "S-QTV13"],
  ["without a count of its own on 14 January", almaty(14), [2000, "about"], false, "S-QTV13"],
  ["without a count of its own on 15 January", almaty(15), [2000, "about"], false, "S-QTV13"],
  ["without a count of its own on 16 January", almaty(16), [2000, "about"], false, "S-QTV13"],
  ["without a count of its own on 17 January", almaty(17), [2000, "about"], false, "S-QTV13"],
  ["without a count of its own on 18 January", almaty(18), [2000, "about"], false, "S-QTV13"],
  ["0 at the end of 19 January", almaty(19, "23:00"), [0, "exactly"], true, "S-ASTV19"],
];

describe("the strength of the force", () => {
  it.each(STRENGTH)("is %s", (_title, at, count, isOfThisDay, source) => {
    const { strength } = sceneAt(mission, at);
    const persons = strength.count?.persons;
    expect(persons && "value" in persons ? [persons.value, persons.qualifier] : null).toEqual(count);
    expect(strength.isOfThisDay).toBe(isOfThisDay);
    if (strength.count) expect(strength.count.persons.evidence.sources).toContain(source);
  });

  it("has an authorised ceiling of about 2,500 from Zas's interview on, and none before it (S-SPUT06)", () => {
    expect(sceneAt(mission, almaty(6, "20:00")).strength.ceiling).toBeNull();
    const ceiling = sceneAt(mission, almaty(7)).strength.ceiling?.persons;
    expect(ceiling).toMatchObject({ kind: "announced", value: 2500, qualifier: "about" });
    expect(ceiling?.evidence.sources).toContain("S-SPUT06");
  });

  it("was given together with 250 vehicles (S-RBCUA10)", () => {
    const { count } = sceneAt(mission, almaty(10, "14:00")).strength;
    expect(count?.vehicles).toMatchObject({ kind: "counted", value: 250, qualifier: "exactly" });
  });

  it("leaves about 1,580 for Russia and Belarus together, derived and grade C at best (S-RBCUA10)", () => {
    const remainder = sceneAt(mission, almaty(10, "14:00")).strength.remainder;
    expect([...(remainder?.about ?? [])].sort()).toEqual(["BY", "RU"]);
    expect(remainder?.persons).toMatchObject({ kind: "derived", value: 1580, qualifier: "about" });
    expect(["C", "D"]).toContain(remainder?.persons.evidence.confidence);
  });

  it("leaves at most 1,580 for Russia alone, once Qazaq TV has told that four contingents left (S-QTV14)", () => {
    expect(sceneAt(mission, almaty(14, "16:00")).strength.remainder).toBeNull();
    const remainder = sceneAt(mission, almaty(14, "20:00")).strength.remainder;
    expect(remainder?.about).toEqual(["RU"]);
    expect(remainder?.persons).toMatchObject({ kind: "derived", value: 1580, qualifier: "atMost" });
  });

  it("leaves nothing to derive on any other day", () => {
    for (let day = 1; day <= 23; day += 1) {
      if (day === 10 || day === 14) continue;
      for (const hour of ["00:00", "12:00", "23:59"]) {
        expect(sceneAt(mission, almaty(day, hour)).strength.remainder).toBeNull();
      }
    }
  });

  it("is never told as 2,500 in a count (S-QTV07, S-AA19)", () => {
    const counts = mission.strength.filter(({ role }) => role === "count");
    expect(counts.filter(({ persons }) => "value" in persons && persons.value === 2500)).toEqual([]);
  });
});
