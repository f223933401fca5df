import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missionThrough } from "../../src/scene/missionThrough";
import type { ContingentState } from "../../src/scene/scene";
import { sceneAt } from "../../src/scene/sceneAt";
import { almaty } from "../missions/almaty";
import { buildMission } from "../support/buildMission";
import { grades, instants, lenses, mission } from "./seen";

const ORDER: readonly ContingentState[] = ["absent", "arriving", "present", "leaving", "gone"];
const SITES = ["not-yet", "guarded", "over"];
const sceneThrough = (at: number, asKnown = true, grade: "A" | "B" | "C" | "D" = "C", whole = mission) =>
  sceneAt(missionThrough(whole, { grade, asKnown }, at), at);

describe("the scene of what is shown", () => {
  it("is whole through any lens at any instant, of facts that are shown", () => {
    fc.assert(
      fc.property(lenses, instants, fc.constantFrom(mission, buildMission()), (lens, at, whole) => {
        const shown = missionThrough(whole, lens, at);
        const scene = sceneAt(shown, at);
        for (const { progress } of scene.movements) expect(progress >= 0 && progress <= 1).toBe(true);
        const events = [...shown.events, ...shown.backgroundEvents].map(({ id }) => id);
        if (scene.eventId !== null) expect(events).toContain(scene.eventId);
        expect(scene.plans.map(({ id }) => id)).toEqual(
          expect.arrayContaining(lens.asKnown ? shown.plans.map(({ id }) => id) : []),
        );
      }),
    );
  });

  it("tells of no event before its stop, and of the last that is shown", () => {
    expect(sceneThrough(almaty(7, "22:00")).eventId).toBe("E27");
    expect(sceneThrough(almaty(7, "22:00"), false).eventId).not.toBeNull();
    fc.assert(
      fc.property(instants, grades, (at, grade) => {
        const shown = missionThrough(mission, { grade, asKnown: true }, at);
        const stops = [...shown.events, ...shown.backgroundEvents].map(({ stop }) => stop);
        const told = [...shown.events, ...shown.backgroundEvents].find(
          ({ id }) => id === sceneAt(shown, at).eventId,
        );
        expect(told?.stop ?? null).toBe(stops.length > 0 ? Math.max(...stops) : null);
      }),
    );
  });

  it("is empty of a mission of which nothing is known", () => {
    const scene = sceneThrough(almaty(1, "00:00"), true, "D", buildMission());
    expect(scene).toMatchObject({ eventId: null, contingents: [], movements: [], sites: [], plans: [] });
    expect(scene.strength).toEqual({ count: null, isOfThisDay: false, ceiling: null, remainder: null });
  });

  it("as known, lets no contingent go back, and none be gone before it is told to have left", () => {
    fc.assert(
      fc.property(instants, instants, (one, other) => {
        const [earlier, later] = [sceneThrough(Math.min(one, other)), sceneThrough(Math.max(one, other))];
        for (const { id, state } of earlier.contingents) {
          const then = later.contingents.find((item) => item.id === id)?.state ?? "absent";
          expect([id, ORDER.indexOf(then) >= ORDER.indexOf(state)]).toEqual([id, true]);
        }
        for (const { id, status } of earlier.sites) {
          const then = later.sites.find((item) => item.id === id)?.status ?? "not-yet";
          expect([id, SITES.indexOf(then) >= SITES.indexOf(status)]).toEqual([id, true]);
        }
      }),
    );
    const russia = (day: number, hour: string) =>
      sceneThrough(almaty(day, hour)).contingents.find(({ id }) => id === "RU")?.state;
    expect([russia(14, "12:00"), russia(15, "06:00"), russia(19, "12:00")]).toEqual([
      "leaving",
      "leaving",
      "leaving",
    ]);
    expect(russia(20, "12:00")).toBe("gone");
  });

  it("keeps guarded, as known on the 15th, a site of which no end is reported", () => {
    const airport = (day: number) => sceneThrough(almaty(day)).sites.find(({ id }) => id === "G01")?.status;
    expect([airport(8), airport(15), airport(18), airport(21)]).toEqual([
      "guarded",
      "guarded",
      "guarded",
      "over",
    ]);
  });
});

describe("the total as known", () => {
  it("is, on 7 January at 18:00, about 2,500 announced, with no count", () => {
    const { count, ceiling } = sceneThrough(almaty(7, "18:00")).strength;
    expect([count, ceiling?.persons]).toMatchObject([
      null,
      { kind: "announced", value: 2500, qualifier: "about" },
    ]);
  });

  it("is 2,030 counted on 10 January from 13:00, not before", () => {
    const count = (hour: string) => sceneThrough(almaty(10, hour)).strength.count?.persons;
    expect(count("12:59")).toBeUndefined();
    expect(count("13:00")).toMatchObject({ kind: "counted", value: 2030, qualifier: "exactly" });
  });
});

describe("the plans", () => {
  const plans = (day: number, hour: string, asKnown = true) =>
    sceneThrough(almaty(day, hour), asKnown).plans.map(({ id, status }) => `${id} ${status}`);

  it("are none before 11 January, then the first until the second overtakes it", () => {
    expect(plans(11, "11:00")).toEqual([]);
    expect(plans(11, "12:00")).toEqual(["plan-11-january announced"]);
    expect(plans(12, "23:59")).toEqual(["plan-11-january announced"]);
    expect(plans(14, "00:00")).toEqual(["plan-11-january overtaken", "plan-13-january announced"]);
  });

  it("turn into the outcome on the 19th, once the last departures are reported", () => {
    expect(plans(19, "13:39")).toContain("plan-13-january announced");
    expect(plans(19, "13:40")).toContain("plan-13-january ended");
    expect(plans(21, "12:00")).toEqual(["plan-11-january overtaken", "plan-13-january ended"]);
  });

  it("are the same with today's knowledge", () => {
    fc.assert(
      fc.property(instants, (at) => {
        expect(sceneThrough(at, false).plans).toEqual(sceneThrough(at).plans);
      }),
    );
  });

  it("end with the day they named where nobody says that all have left", () => {
    const whole = { ...mission, contingents: mission.contingents.map((item) => ({ ...item, left: null })) };
    const status = (at: number) => sceneAt(whole, at).plans.at(-1)?.status;
    expect([status(almaty(19, "23:59")), status(almaty(20, "00:00"))]).toEqual(["announced", "ended"]);
  });
});

describe("a contingent of which a grade hides when it was complete", () => {
  it("counts as present from the end of its last movement in, until it leaves", () => {
    const tajik = (day: number, hour: string) =>
      sceneThrough(almaty(day, hour), false, "B").contingents.find(({ id }) => id === "TJ");
    expect(tajik(8, "12:00")).toMatchObject({ state: "arriving", isInTheatre: false });
    expect(tajik(9, "00:00")).toMatchObject({ state: "present", isInTheatre: true });
    expect(tajik(14, "12:00")?.state).toBe("leaving");
  });
});

describe("the treaty as known", () => {
  const parties = (at: number, asKnown: boolean) => sceneThrough(at, asKnown).parties.map(({ id }) => id);

  it("has all its parties or none: none on 6 January 2022, by the dated reports, and all at the end of it", () => {
    const six = ["AM", "BY", "KG", "KZ", "RU", "TJ"];
    expect(parties(almaty(6), false).sort()).toEqual(six);
    expect([parties(almaty(6), true), parties(almaty(31), true).sort()]).toEqual([[], six]);
    expect(sceneThrough(almaty(6), false, "A").parties).toEqual([]);
  });
});
