import { describe, expect, it } from "vitest";
import { missionThrough } from "../../src/scene/missionThrough";
import { planOutcome } from "../../src/scene/planOutcome";
import { shippedMission } from "../support/shippedMission";

const mission = shippedMission();
const january = (day: number, hour = 0) => Date.UTC(2022, 0, day, hour - 6);
const knownBy = (day: number) => missionThrough(mission, { grade: "C", asKnown: true }, january(day, 23));

describe("what came of the plans to withdraw", () => {
  it("begins on 13 January, ends on the 19th and takes seven calendar days", () => {
    const { first, last, days } = planOutcome(mission, mission);
    expect(first?.departure.from).toBe(january(13));
    expect(last?.departure.from).toBe(january(19));
    expect(days).toBe(7);
  });

  it("sets the 14 aircraft announced for 14 January against the 3, 1 and 10 that left", () => {
    const { aircraft } = planOutcome(mission, mission);
    expect(aircraft).toHaveLength(1);
    const [{ announced, outcome } = { announced: null, outcome: null }] = aircraft;
    expect(announced?.when.from).toBe(january(14));
    expect(announced?.aircraft).toMatchObject({ kind: "announced", value: 14 });
    expect(outcome?.aircraft).toMatchObject({ kind: "derived", value: 14, from: ["MO02", "MO03", "MO04"] });
  });

  it("does not take the last departure known so far for the last of all", () => {
    const { first, last, days } = planOutcome(mission, knownBy(16));
    expect(first?.departure.from).toBe(january(13));
    expect(last).toBeNull();
    expect(days).toBeNull();
    expect(planOutcome(mission, knownBy(19)).days).toBe(7);
  });

  it("knows of no outcome on the day the plan is announced", () => {
    expect(planOutcome(mission, knownBy(11))).toEqual({ first: null, last: null, days: null, aircraft: [] });
    expect(planOutcome(mission, knownBy(13)).aircraft[0]?.outcome).toBeNull();
  });
});
