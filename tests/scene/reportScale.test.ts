import { describe, expect, it } from "vitest";
import type { ConflictReport } from "../../src/model/conflict";
import { inOrder, reportScales } from "../../src/scene/reportScale";
import { shippedMission } from "../support/shippedMission";

const mission = shippedMission();

function conflictOf(id: string) {
  const conflict = mission.conflicts.get(id);
  if (!conflict) throw new Error(`no conflict ${id}`);
  return conflict;
}

/** What each scale of a disagreement shows: its unit, its ticks and the values in order. */
const shown = (id: string) =>
  reportScales(conflictOf(id)).map(({ unit, ticks, marks }) => ({
    unit,
    ticks: [ticks[0], ticks.at(-1)],
    values: marks.map(({ report }) => report.value),
  }));

const report = (id: string, value: number | null): ConflictReport => ({
  id,
  value,
  unit: value === null ? null : "persons",
  date: null,
  sources: [],
});

describe("the scale of a disagreement", () => {
  it("puts the twelve reports on the strength of the force in order, from 2,000 to 4,000", () => {
    expect(shown("X03")).toEqual([
      {
        unit: "persons",
        ticks: [2000, 4000],
        values: [2000, 2000, 2000, 2030, 2300, 2400, 2500, 2500, 2500, 2500, 2500, 4000],
      },
    ]);
  });

  it("gives each value its place, half-way for the middle", () => {
    const marks = reportScales(conflictOf("X03"))[0]?.marks ?? [];
    expect(marks.find(({ report: { value } }) => value === 2500)?.at).toBeCloseTo(0.25);
    expect(marks.find(({ report: { value } }) => value === 2030)?.at).toBeCloseTo(0.015);
    expect(marks.find(({ report: { value } }) => value === 4000)?.at).toBe(1);
  });

  it("keeps the aircraft of the airlift apart from the flights", () => {
    expect(shown("X09")).toEqual([
      { unit: "aircraft", ticks: [0, 100], values: [5, 70, 74, 75, 80, 100] },
      { unit: "flights", ticks: [108, 110], values: [108, 110] },
    ]);
  });

  it("knows the counts of 15 and 16 January", () => {
    expect(shown("X10")).toEqual([{ unit: "aircraft", ticks: [15, 18], values: [15, 17, 18] }]);
    expect(shown("X12")).toEqual([{ unit: "aircraft", ticks: [18, 19], values: [18, 19, 19] }]);
  });

  it("begins at nought where all say the same number, and leaves dates to the list", () => {
    expect(shown("X05")).toEqual([{ unit: "days", ticks: [0, 10], values: [10, 10] }]);
    expect(inOrder(conflictOf("X05")).map(({ id }) => id)).toEqual([
      "at-most-ten",
      "at-least-ten",
      "by-19-january",
      "by-23-january",
    ]);
  });

  it("is none for a single number, nor for dates and words", () => {
    for (const id of ["X13", "X01", "X27", "X19"]) expect(shown(id), id).toEqual([]);
  });

  it("stacks what would cover one another, and nothing else", () => {
    const [scale] = reportScales({
      reports: [report("a", 100), report("b", 0), report("c", 0), report("d", 3), report("e", 50)],
    });
    expect(scale?.marks.map(({ report: { id }, level }) => [id, level])).toEqual([
      ["b", 0],
      ["c", 1],
      ["d", 2],
      ["e", 0],
      ["a", 0],
    ]);
  });

  it("stands even where every report says nought", () => {
    const [scale] = reportScales({ reports: [report("a", 0), report("b", 0)] });
    expect(scale?.marks.map(({ at }) => at)).toEqual([0, 0]);
  });

  it("has a unit for every number that is reported", () => {
    for (const { id, reports } of mission.conflicts.values())
      for (const { value, unit } of reports) expect([id, unit === null]).toEqual([id, value === null]);
  });
});

describe("the order of a list of reports", () => {
  it("is by date where there is no number, and loses none", () => {
    expect(inOrder(conflictOf("X27")).map(({ id }) => id)).toEqual([
      "operator-12-january",
      "zas-today",
      "zas-yesterday",
      "handed-over-13-january",
      "begun-13-january",
      "chp2-held-14-january",
    ]);
    for (const conflict of mission.conflicts.values())
      expect(
        inOrder(conflict)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(conflict.reports.map(({ id }) => id).sort());
  });
});
