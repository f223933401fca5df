import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_LENS, type Lens } from "../../src/scene/lens";
import * as through from "../../src/scene/missionThrough";
import { createShownMission } from "../../src/session/shownMission";
import { createStore } from "../../src/session/store";
import type { Instant } from "../../src/timeline/instant";
import { HOUR } from "../../src/timeline/instant";
import type { Playhead } from "../../src/timeline/playhead";
import { almaty } from "../missions/almaty";
import { buildSession } from "../support/buildSession";
import { shippedMission } from "../support/shippedMission";

vi.mock(import("../../src/scene/missionThrough"), async (original) => {
  const { missionThrough } = await original();
  return { missionThrough: vi.fn(missionThrough) };
});

const mission = shippedMission();
const looked = vi.mocked(through.missionThrough);

function open(start: Lens) {
  const at = createStore<Instant>(almaty(5));
  const lens = createStore(start);
  const playhead = { get: () => ({ at: at.get() }), subscribe: at.subscribe } as unknown as Playhead;
  return { at, lens, shown: createShownMission(mission, lens, playhead) };
}

beforeEach(() => {
  looked.mockClear();
});

describe("the mission as shown", () => {
  it("is looked at once with today's knowledge, wherever the playhead goes", () => {
    const { at, shown } = open(DEFAULT_LENS);
    const first = shown.get();
    for (let hour = 0; hour < 400; hour += 1) {
      at.set(almaty(1) + hour * HOUR);
      expect(shown.get()).toBe(first);
    }
    expect(looked).toHaveBeenCalledTimes(1);
  });

  it("as known, is the same until something is published, and then another", () => {
    const { at, shown } = open({ grade: "C", asKnown: true });
    at.set(almaty(11, "11:35"));
    const first = shown.get();
    for (let minute = 35; minute < 48; minute += 1) {
      at.set(almaty(11, `11:${minute}`));
      expect(shown.get()).toBe(first);
    }
    at.set(almaty(11, "11:48"));
    expect(shown.get()).not.toBe(first);
    expect(looked).toHaveBeenCalledTimes(2);
  });

  it("as known, is at every instant what a fresh look shows, forwards and backwards", () => {
    const { at, shown } = open({ grade: "C", asKnown: true });
    const stops = mission.timeline.stops.map((stop) => stop.at).filter((stop) => stop > almaty(1));
    const hours = Array.from({ length: 24 }, (_, index) => almaty(1) + index * 21 * HOUR);
    const some = stops.filter((_, index) => index % 3 === 0).flatMap((stop) => [stop - 1, stop]);
    const there = [...some, ...hours].sort((one, two) => one - two);
    for (const now of [...there, ...there.filter((_, index) => index % 7 === 0).reverse()]) {
      at.set(now);
      const seen = shown.get();
      const fresh = through.missionThrough(mission, { grade: "C", asKnown: true }, now);
      const { timeline: seenLine, ...seenFacts } = seen;
      const { timeline: freshLine, ...freshFacts } = fresh;
      expect(seenLine).toBe(freshLine);
      expect(seenFacts).toEqual(freshFacts);
    }
  });

  it("follows the lens", () => {
    const { lens, shown } = open(DEFAULT_LENS);
    const usual = shown.get();
    lens.set({ grade: "D", asKnown: false });
    expect(shown.get()).toBe(mission);
    lens.set({ grade: "A", asKnown: false });
    expect(shown.get().events.length).toBeLessThan(usual.events.length);
  });

  it("tells those who watch of the lens and of the playhead, until they leave", () => {
    const { at, lens, shown } = open(DEFAULT_LENS);
    const hear = vi.fn();
    const leave = shown.subscribe(hear);
    at.set(almaty(6));
    lens.set({ grade: "D", asKnown: false });
    expect(hear).toHaveBeenCalledTimes(2);
    leave();
    at.set(almaty(7));
    expect(hear).toHaveBeenCalledTimes(2);
  });

  it("costs nothing while a session plays between two publications", async () => {
    const { session, clock, goTo } = await buildSession();
    session.lens.set({ grade: "C", asKnown: true });
    goTo("E03");
    session.scenes.get();
    looked.mockClear();
    session.playhead.play();
    let frames = 0;
    while (session.playhead.get().at < almaty(7, "00:00") && frames < 2000) {
      clock.run(0.05, 50);
      session.scenes.get();
      frames += 1;
    }
    expect(frames).toBeGreaterThan(5);
    expect(looked.mock.calls.length).toBeLessThan(3);
  });
});
