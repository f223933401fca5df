import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openingSession } from "../../src/app/build/openingSession";
import { type UnpackedFacts, unpackFacts } from "../../src/core/facts";
import { packFacts } from "../../src/core/packFacts";
import { missionRoutes } from "../../src/ground/missionRoutes";
import { coreSceneAt } from "../../src/scene/coreSceneAt";
import { partiesAt } from "../../src/scene/partiesAt";
import { turningPoints } from "../../src/scene/turningPoints";
import type { Session } from "../../src/session/session";
import { temposOf } from "../../src/session/temposOf";
import { DAY, MINUTE } from "../../src/timeline/instant";
import { realFiles } from "../support/realFiles";
import { january, mission } from "../support/realSession";
import { missionText } from "../support/shippedMission";
import { factsOf } from "./corePage";

const { timeline } = mission;
const FORMS = ["full", "compact"] as const;

let session: Session;
let unpacked: UnpackedFacts;

beforeAll(async () => {
  session = await openingSession(realFiles(), "en");
  unpacked = unpackFacts(factsOf(session));
}, 60_000);

/** Every instant at which anything changes, just before and just after it, and the ends. */
const EDGES = [timeline.start, timeline.end, ...turningPoints(mission).map(({ at }) => at)].flatMap((at) => [
  at - 1,
  at,
  at + 1,
]);
const anyInstant = fc.integer({ min: timeline.start - DAY, max: timeline.end + DAY });

describe("the facts that a page carries for its core", () => {
  it("have the time line of the mission: ends, opening, days, stops and axes", () => {
    const { axes, ...plain } = unpacked.mission.timeline;
    const { axes: whole, ...expected } = timeline;
    expect(plain).toEqual(expected);
    for (const form of FORMS) {
      expect(axes[form].breaks).toEqual(whole[form].breaks);
      for (const at of EDGES) expect(axes[form].position(at)).toBe(whole[form].position(at));
    }
  });

  it("place any instant on either axis, and any place in time, as the mission does", () => {
    const { axes } = unpacked.mission.timeline;
    fc.assert(
      fc.property(anyInstant, fc.double({ min: 0, max: 1, noNaN: true }), (at, share) => {
        for (const form of FORMS) {
          expect(axes[form].position(at)).toBe(timeline.axes[form].position(at));
          expect(axes[form].instant(share)).toBe(timeline.axes[form].instant(share));
        }
      }),
    );
  });

  it("give the scene of the mission at every turning point and at any instant", () => {
    for (const at of EDGES) expect(coreSceneAt(unpacked.mission, at)).toEqual(coreSceneAt(mission, at));
    fc.assert(
      fc.property(anyInstant, (at) => {
        expect(coreSceneAt(unpacked.mission, at)).toEqual(coreSceneAt(mission, at));
        expect(partiesAt(unpacked.mission.treatyParties, at)).toEqual(partiesAt(mission.treatyParties, at));
      }),
    );
  });

  it("draw the routes of the mission", () => {
    expect(missionRoutes(mission).length).toBeGreaterThan(20);
    expect(missionRoutes(unpacked.mission)).toEqual(missionRoutes(mission));
  });

  it.each(["en", "ru"] as const)("play as fast and rest as long as the mission in %s", async (tag) => {
    const own = unpackFacts(factsOf(await openingSession(realFiles(), tag)));
    const tempos = temposOf(own.mission, own);
    const expected = temposOf(mission, { text: missionText(tag) });
    for (const name of ["resting", "gliding"] as const) {
      const [tempo, wanted] = [tempos[name](), expected[name]()];
      expect(tempo.duration).toBe(wanted.duration);
      for (const { at } of timeline.stops) {
        expect(tempo.secondsAt(at)).toBe(wanted.secondsAt(at));
        expect(tempo.dwellAt(at)).toBe(wanted.dwellAt(at));
      }
    }
  });

  it.each(["en", "ru"] as const)("know how long the headlines of %s are, and its names", async (tag) => {
    const { text } = unpackFacts(factsOf(await openingSession(realFiles(), tag)));
    const whole = missionText(tag);
    for (const list of ["events", "backgroundEvents"] as const) {
      const lengths = Object.entries(text[list]).map(([id, { headline }]) => [id, headline.length]);
      expect(lengths).toEqual(Object.entries(whole[list]).map(([id, { headline }]) => [id, headline.length]));
    }
    expect(text.phases["withdrawal"]?.name).toBe(tag === "en" ? "Withdrawal" : "Вывод");
    expect(text.states["KG"]).toBe(tag === "en" ? "Kyrgyzstan" : "Кыргызстан");
  });

  /** Typed from the compiled reports: phase, last event told, who is in Kazakhstan, what is under way. */
  it.each([
    ["7 January, 18:00", january(7, 18), "deployment", ["BY", "RU"], { MI03: true, MO01: false }],
    ["10 January, 15:00", january(10, 15), "guarding", ["AM", "BY", "KG", "RU", "TJ"], { MI06: false }],
    ["13 January, noon", january(13, 12), "withdrawal", ["AM", "BY", "KG", "RU", "TJ"], { MO01: true }],
    ["15 January, noon", january(15, 12), "withdrawal", ["RU"], { MO06a: true, MO04: false }],
    ["20 January", january(20, 12), "afterwards", [], { MO10: false }],
  ])("tell of %s what the reports do", (_, at, phase, inTheatre, underway) => {
    const scene = coreSceneAt(unpacked.mission, at);
    expect(scene.phase).toBe(phase);
    const there = scene.contingents.filter(({ isInTheatre }) => isInTheatre).map(({ id }) => id);
    expect(there.toSorted()).toEqual(inTheatre);
    const flying = [...scene.traffic.underway].map((index) => scene.traffic.all[index]?.id);
    for (const [id, isUnderway] of Object.entries(underway)) {
      expect(flying.includes(id), id).toBe(isUnderway);
    }
  });

  it("cannot be packed where an instant is no whole minute", () => {
    const { shown, language } = session;
    const [first, ...rest] = mission.movements;
    if (!first) throw new Error("There is no movement.");
    const { from, to } = first.underway;
    const late = { ...mission, movements: [{ ...first, underway: { from: from + 1, to } }, ...rest] };
    const broken = { ...session, language, shown: { ...shown, getBuilt: () => late } };
    expect(() => packFacts(broken)).toThrow(/no whole minute/);
    expect((from - timeline.days.from) % MINUTE).toBe(0);
  });

  it("cannot be packed where the opening hides an event that is counted", () => {
    const fewer = { ...mission, events: mission.events.slice(1) };
    const { shown } = session;
    expect(() => packFacts({ ...session, shown: { ...shown, getBuilt: () => fewer } })).toThrow(
      "Some events are hidden at first.",
    );
  });
});
