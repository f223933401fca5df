import { describe, expect, it } from "vitest";
import type { ContingentState } from "../../src/scene/scene";
import { sceneAt } from "../../src/scene/sceneAt";
import { DAY, HOUR } from "../../src/timeline/instant";
import { isoDay } from "../../src/timeline/isoDay";
import { shippedMission } from "../support/shippedMission";

const mission = shippedMission();
const ORDER: readonly ContingentState[] = ["absent", "arriving", "present", "leaving", "gone"];

/** A small generator with a seed, so that a failure can be run again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Instants in order: many by chance over January, every hour of it, every edge the mission has, and far ones. */
function instants(): number[] {
  const { from, to } = mission.span;
  const next = seeded(20220106);
  const byChance = Array.from({ length: 400 }, () => Math.floor(from + next() * (to - from)));
  const byHour = Array.from({ length: (to - from) / HOUR }, (_, hour) => from + hour * HOUR);
  const edges = mission.movements.flatMap(({ underway }) => [underway.from, underway.to]);
  const around = [...edges, ...mission.timeline.stops.map(({ at }) => at)].flatMap((at) => [
    at - 1,
    at,
    at + 1,
  ]);
  return [...byChance, ...byHour, ...around].sort((one, other) => one - other);
}

const ALL = instants();
const scenes = ALL.map((at) => sceneAt(mission, at));

describe("at every instant", () => {
  it("a movement never goes back", () => {
    for (const { id } of mission.movements) {
      const progress = scenes.map((scene) => scene.movements.find((item) => item.id === id)?.progress ?? -1);
      expect(progress.every((value, index) => index === 0 || value >= (progress[index - 1] ?? 0))).toBe(true);
      expect([Math.min(...progress), Math.max(...progress)]).toEqual([0, 1]);
    }
  });

  it("a movement is pending at 0 and complete at 1, and nothing else", () => {
    for (const scene of scenes) {
      for (const { status, progress } of scene.movements) {
        if (status === "pending") expect(progress).toBe(0);
        if (status === "complete") expect(progress).toBe(1);
        if (status === "underway") expect(progress).toBeLessThan(1);
      }
    }
  });

  it("a contingent passes through its five states in order and never back", () => {
    for (const { id } of mission.contingents) {
      const states = scenes.map((scene) => scene.contingents.find((item) => item.id === id)?.state ?? "gone");
      const passed = states.filter((state, index) => state !== states[index - 1]);
      expect(passed).toEqual(ORDER);
    }
  });

  it("who is in the theatre is neither absent nor gone, and who is present is in it", () => {
    for (const scene of scenes) {
      for (const { state, isInTheatre } of scene.contingents) {
        if (state === "absent" || state === "gone") expect(isInTheatre).toBe(false);
        if (state === "present" || state === "leaving") expect(isInTheatre).toBe(true);
      }
    }
  });

  it("a site that was given back is not guarded again", () => {
    const rank = ["not-yet", "guarded", "over"];
    for (const { id, status } of mission.sites) {
      const shown = scenes.map((scene) => scene.sites.find((item) => item.id === id)?.status ?? "over");
      if (status === "guarded" || status === "headquarters") {
        const ranks = shown.map((item) => rank.indexOf(item));
        expect(ranks.every((value, index) => index === 0 || value >= (ranks[index - 1] ?? 0))).toBe(true);
      } else expect(new Set(shown).size).toBe(1);
    }
  });

  it("no count is told as of a day without a report of that day", () => {
    const days = new Set(
      mission.strength
        .filter(({ role, about }) => role === "count" && about === "force")
        .map(({ when }) => isoDay(when.from, mission.offset)),
    );
    expect([...days].sort()).toEqual(["2022-01-05", "2022-01-10", "2022-01-12", "2022-01-13", "2022-01-19"]);
    for (const { at, strength } of scenes) {
      if (strength.isOfThisDay) expect(days).toContain(isoDay(at, mission.offset));
    }
  });

  it("no count, ceiling or remainder is told before it was made", () => {
    for (const { at, strength } of scenes) {
      for (const report of [strength.count, strength.ceiling, strength.remainder]) {
        if (report) expect(report.told).toBeLessThanOrEqual(at);
      }
    }
  });

  it("no zero stands for what nobody counted", () => {
    for (const { at, strength } of scenes) {
      const day = isoDay(at, mission.offset);
      if (day < "2022-01-06" || day > "2022-01-18") continue;
      expect(strength.count?.persons).not.toMatchObject({ value: 0 });
    }
  });

  it("the phases follow one another", () => {
    const passed = scenes.map(({ phase }) => phase).filter((phase, index, all) => phase !== all[index - 1]);
    expect(passed).toEqual(["background", "unrest", "deployment", "guarding", "withdrawal", "afterwards"]);
  });
});

describe("outside the story", () => {
  it("everybody is absent before the first movement, and gone after the last", () => {
    const first = Math.min(...mission.movements.map(({ underway }) => underway.from));
    const last = Math.max(...mission.movements.map(({ underway }) => underway.to));
    const states = (at: number) => new Set(sceneAt(mission, at).contingents.map(({ state }) => state));
    expect([states(first - 1), states(last)]).toEqual([new Set(["absent"]), new Set(["gone"])]);
    expect(states(last - 1)).toContain("leaving");
  });

  it("there is a scene for the far past and the far future, and for no instant at all", () => {
    const past = sceneAt(mission, -8.64e15);
    expect(past).toMatchObject({ phase: "background", eventId: null });
    expect(past.movements.every(({ status, progress }) => status === "pending" && progress === 0)).toBe(true);
    const future = sceneAt(mission, 8.64e15);
    expect(future).toMatchObject({ phase: "afterwards", eventId: "B21" });
    expect(future.movements.every(({ progress }) => progress === 1)).toBe(true);
    for (const at of [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN]) {
      expect(() => sceneAt(mission, at)).not.toThrow();
    }
  });
});

describe("sceneAt is pure", () => {
  it("gives equal scenes for equal instants, in whatever order they are asked for", () => {
    const asked = ALL.filter((_, index) => index % 40 === 0);
    const forward = asked.map((at) => sceneAt(mission, at));
    const backward = [...asked].reverse().map((at) => sceneAt(shippedMission(), at));
    expect(backward.reverse()).toEqual(forward);
  });

  it("reads a frozen mission and leaves it as it was", () => {
    expect(Object.isFrozen(mission) && Object.isFrozen(mission.movements[0])).toBe(true);
    const before = JSON.stringify(mission.strength);
    sceneAt(mission, mission.span.from + 5 * DAY);
    expect(JSON.stringify(mission.strength)).toBe(before);
  });
});
