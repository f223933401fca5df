import { describe, expect, it, vi } from "vitest";
import { watchDay } from "../../src/behaviours/watch";
import { buildLanguage, buildSession } from "../support/buildSession";

const MIDNIGHT_7_JANUARY = Date.UTC(2022, 0, 6, 18);
const HOUR = 3_600_000;

async function attach() {
  const built = await buildSession();
  built.session.playhead.seek(MIDNIGHT_7_JANUARY - HOUR);
  const update = vi.fn();
  const undo = watchDay(built.session, update);
  const callsAt = (at: number) => {
    update.mockClear();
    built.session.playhead.seek(at);
    return update.mock.calls.length;
  };
  return { ...built, update, undo, callsAt };
}

describe("watchDay", () => {
  it("calls at once, at each midnight of the mission's zone and at no instant between, whichever way time goes", async () => {
    const { update, callsAt } = await attach();
    expect(update).toHaveBeenCalledTimes(1);
    expect(callsAt(MIDNIGHT_7_JANUARY - 1)).toBe(0);
    expect(callsAt(MIDNIGHT_7_JANUARY)).toBe(1);
    expect(callsAt(MIDNIGHT_7_JANUARY + 5 * HOUR)).toBe(0);
    expect(callsAt(MIDNIGHT_7_JANUARY - 1)).toBe(1);
  });

  it("calls within a day where an event is told and nothing else changes", async () => {
    const { session, callsAt } = await attach();
    const stop = session.mission.timeline.eventStops.find(({ eventId }) => eventId === "E01")?.at ?? 0;
    expect(callsAt(stop - 1)).toBe(1);
    expect(callsAt(stop)).toBe(1);
    expect(callsAt(stop + 1)).toBe(0);
  });

  it("calls when another language is chosen, and no more once undone", async () => {
    const { session, mission, update, undo, callsAt } = await attach();
    session.language.set(await buildLanguage(mission, "ru"));
    expect(update).toHaveBeenCalledTimes(2);
    undo();
    expect(callsAt(MIDNIGHT_7_JANUARY + 48 * HOUR)).toBe(0);
  });
});
