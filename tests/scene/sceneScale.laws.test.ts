import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mission, Movement } from "../../src/model/mission";
import { missionThrough } from "../../src/scene/missionThrough";
import { sceneAt } from "../../src/scene/sceneAt";
import { DAY, HOUR } from "../../src/timeline/instant";
import { almaty } from "../missions/almaty";
import { buildMission } from "../support/buildMission";
import { plainSceneAt } from "./plainScene";
import { instants, lenses, mission } from "./seen";

const built = buildMission();
const [sample] = built.movements;
if (!sample) throw new Error("There is no movement to make others of.");
const START = almaty(5);
const HOURS = 15 * 24;

/** Whole hours, so that many set out and arrive at one instant, and some at the very instant they set out. */
const movements = fc
  .array(
    fc.record({
      from: fc.nat(HOURS),
      hours: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(HOURS)),
      direction: fc.constantFrom<"in" | "out">("in", "in", "in", "out"),
      contingent: fc.constantFrom<"RU" | "KG">("RU", "KG"),
      isUnplaced: fc.boolean(),
    }),
    { maxLength: 300, size: "max" },
  )
  .map((items) =>
    items.map(
      ({ from, hours, direction, contingent, isUnplaced }, number): Movement => ({
        ...sample,
        id: `M${number}`,
        direction,
        contingent,
        origin: isUnplaced && number % 3 === 0 ? { certainty: "unknown" } : sample.origin,
        underway: { from: START + from * HOUR, to: START + (from + hours) * HOUR },
      }),
    ),
  );

const edgesOf = ({ movements: all }: Mission) => all.flatMap(({ underway }) => [underway.from, underway.to]);

/** Numbers of what is under way and of what is over, told by the plain scene. */
function plainTraffic(whole: Mission, at: number) {
  const scene = plainSceneAt(whole, at);
  const numbers = (status: string) =>
    scene.movements.flatMap((item, number) => (item.status === status ? [number] : []));
  return { scene, underway: numbers("underway"), over: numbers("complete") };
}

function expectAgreement(whole: Mission, at: number): void {
  const { traffic, ...told } = sceneAt(whole, at);
  const { scene, underway, over } = plainTraffic(whole, at);
  expect(told).toEqual(scene);
  const progress = new Map([...traffic.underway].map((number, i) => [number, traffic.progress[i]]));
  expect([...traffic.underway].sort((a, b) => a - b)).toEqual(underway);
  expect(underway.map((number) => progress.get(number))).toEqual(
    underway.map((number) => scene.movements[number]?.progress),
  );
  expect([...traffic.byEnd.subarray(0, traffic.ended)].sort((a, b) => a - b)).toEqual(over);
  expect(traffic.isWithdrawing).toBe(
    whole.movements.some(({ direction, underway: { from } }) => direction === "out" && from <= at),
  );
}

describe("the scene found by its turning points", () => {
  it("is the scene as it is defined, of generated missions, in whatever order instants are asked for", () => {
    fc.assert(
      fc.property(
        movements,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
        (all, shares) => {
          const whole: Mission = { ...built, movements: all };
          const edges = edgesOf(whole);
          for (const share of shares) {
            expectAgreement(whole, START + Math.round((share * 17 - 1) * DAY));
            const edge = edges[Math.floor(share * edges.length)];
            for (const off of [0, -1, 1]) if (edge !== undefined) expectAgreement(whole, edge + off);
          }
        },
      ),
    );
  });

  it("is the scene as it is defined, of the mission through any lens, at every turn and just before it", () => {
    fc.assert(
      fc.property(lenses, instants, instants, (lens, known, at) => {
        const shown = missionThrough(mission, lens, known);
        for (const instant of [known, at, at + 1]) expectAgreement(shown, instant);
      }),
    );
  });

  it("is the scene as it is defined on both sides of every midnight and every stop", () => {
    const days = Array.from({ length: 25 }, (_, day) => almaty(1) + day * DAY);
    for (const at of [...days, ...mission.timeline.stops.map((stop) => stop.at)]) {
      for (const off of [-1, 0]) expectAgreement(mission, at + off);
    }
  });
});

describe("from one turning point to the next", () => {
  // Both instants lie in the night of 6 to 7 January, in which nothing is told and nobody sets out or arrives.
  const [one, other] = [sceneAt(mission, almaty(7, "00:10")), sceneAt(mission, almaty(7, "00:20"))];

  it("all but what moves is the same object", () => {
    expect(other.contingents).toBe(one.contingents);
    expect(other.sites).toBe(one.sites);
    expect(other.strength).toBe(one.strength);
    expect(other.plans).toBe(one.plans);
    expect(other.parties).toBe(one.parties);
    expect(other.traffic.all).toBe(one.traffic.all);
    expect(other.traffic.underway).toBe(one.traffic.underway);
    expect(other.traffic.underway.length).toBeGreaterThan(0);
  });

  it("a movement that is not under way is the same object, and the whole list is where none is", () => {
    const isStill = ({ status }: { status: string }) => status === "pending" || status === "complete";
    const still = other.movements.filter(isStill);
    expect(still.length).toBeGreaterThan(0);
    expect(still.every((item) => one.movements.includes(item))).toBe(true);
    expect(sceneAt(mission, almaty(2, "12:00")).movements).toBe(
      sceneAt(mission, almaty(1, "12:00")).movements,
    );
  });
});

describe("a mission of two hundred thousand movements", () => {
  it("is answered in a small part of the time that going through it takes", () => {
    const all = Array.from({ length: 200_000 }, (_, number): Movement => {
      const from = START + ((number * 7919) % HOURS) * HOUR;
      return { ...sample, id: `M${number}`, underway: { from, to: from + HOUR } };
    });
    const whole: Mission = { ...built, movements: all };
    sceneAt(whole, START);
    const asked = Array.from({ length: 500 }, (_, i) => START + ((i * 104_729) % (HOURS * 60)) * 60_000);
    const begun = performance.now();
    let found = 0;
    for (const at of asked) found += sceneAt(whole, at).traffic.underway.length;
    const indexed = performance.now() - begun;
    const again = performance.now();
    let counted = 0;
    for (const at of asked.slice(0, 25))
      for (const { underway } of all) if (underway.from <= at && at < underway.to) counted += 1;
    const plain = (performance.now() - again) * (asked.length / 25);
    // 200,000 movements of an hour each in 360 hours.
    expect(found / asked.length).toBeCloseTo(200_000 / 360, -2);
    expect(counted).toBeGreaterThan(0);
    expect(indexed).toBeLessThan(plain / 4);
  });
});
