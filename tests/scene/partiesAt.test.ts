import { describe, expect, it } from "vitest";
import { partiesAt } from "../../src/scene/partiesAt";
import { partyPeriods } from "../../src/scene/partyPeriods";
import { sceneAt } from "../../src/scene/sceneAt";
import { shippedMission } from "../support/shippedMission";

const mission = shippedMission();
/** The beginning of a day in Almaty, by the offset that the mission counts with. */
const day = (text: string) => Date.parse(`${text}T00:00+06:00`);
const at = (text: string) => partiesAt(mission.treatyParties, day(text));
const withStatus = (text: string, ...wanted: string[]) =>
  at(text)
    .filter(({ status }) => wanted.includes(status))
    .map(({ id }) => id)
    .sort()
    .join(" ");
const counted = (text: string) => withStatus(text, "party", "leaving");

describe("the parties to the treaty", () => {
  it.each([
    // B01: the six signatories; Belarus was not one of them.
    ["1992-06-01", "AM KG KZ RU TJ UZ"],
    // B02: Azerbaijan on 24 September; Georgia's day is disputed (X24), Belarus on 31 December.
    ["1993-10-01", "AM AZ KG KZ RU TJ UZ"],
    ["1994-05-01", "AM AZ BY GE KG KZ RU TJ UZ"],
    // B04: six prolong; Azerbaijan, Georgia and Uzbekistan do not.
    ["1999-05-01", "AM BY KG KZ RU TJ"],
    ["2005-01-01", "AM BY KG KZ RU TJ"],
    // B09: Uzbekistan comes back.
    ["2006-07-01", "AM BY KG KZ RU TJ UZ"],
    ["2007-01-01", "AM BY KG KZ RU TJ UZ"],
    // B16, B17: its note, and the Council's acceptance on 19 December.
    ["2012-07-01", "AM BY KG KZ RU TJ UZ"],
    ["2013-01-01", "AM BY KG KZ RU TJ"],
    ["2021-05-01", "AM BY KG KZ RU TJ"],
    ["2022-01-07", "AM BY KG KZ RU TJ"],
  ])("on %s are %s", (date, states) => {
    expect(counted(date)).toBe(states);
  });

  it("are none before the signing and the signatories from that day on", () => {
    expect(counted("1992-05-14")).toBe("");
    expect(counted("1992-05-15")).toBe("AM KG KZ RU TJ UZ");
  });

  it("change with the day of each turn, which is the first of the new state", () => {
    expect([counted("1999-04-01").length, counted("1999-04-02")]).toEqual([26, "AM BY KG KZ RU TJ"]);
    expect([counted("2006-06-22").includes("UZ"), counted("2006-06-23").includes("UZ")]).toEqual([
      false,
      true,
    ]);
    expect([counted("2012-12-18").includes("UZ"), counted("2012-12-19").includes("UZ")]).toEqual([
      true,
      false,
    ]);
  });

  it("show who is joining or leaving while that is told and not done", () => {
    expect(withStatus("1993-02-01", "joining")).toBe("AZ BY GE");
    expect(withStatus("1993-10-01", "joining")).toBe("BY GE");
    expect(withStatus("1993-12-31", "joining")).toBe("GE");
    expect(withStatus("2012-06-27", "leaving")).toBe("");
    expect(withStatus("2012-06-28", "leaving")).toBe("UZ");
  });

  it("are in the scene of every instant", () => {
    expect(sceneAt(mission, day("2010-06-12")).parties).toEqual(at("2010-06-12"));
  });

  it("are never one state twice", () => {
    for (const { at: stop } of mission.timeline.eventStops) {
      const ids = partiesAt(mission.treatyParties, stop).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe("the periods of the treaty", () => {
  it("count six, nine, six, seven and six, each from the event that tells of the change", () => {
    const periods = partyPeriods(mission.treatyParties);
    expect(periods.map(({ event, states }) => [event, states.length])).toEqual([
      ["B01", 6],
      ["B02", 9],
      ["B04", 6],
      ["B09", 7],
      ["B16", 6],
    ]);
    expect(periods[2]?.left.map(({ states }) => [...states].sort())).toEqual([["AZ", "GE", "UZ"]]);
    expect(periods[1]?.joined).toHaveLength(3);
  });
});
