import { describe, expect, it } from "vitest";
import type { Lens } from "../../src/scene/lens";
import { missionThrough } from "../../src/scene/missionThrough";
import { sceneAt } from "../../src/scene/sceneAt";
import { whyWithheld } from "../../src/telling/whyWithheld";
import { stopOfEvent } from "../../src/timeline/positionInStory";
import { shippedMission } from "../support/shippedMission";

const mission = shippedMission();

function why(eventId: string, lens: Lens) {
  const { at } = stopOfEvent(mission.timeline, eventId) ?? { at: 0 };
  return whyWithheld(mission, lens, sceneAt(missionThrough(mission, lens, at), at));
}

describe("why the event of a moment is not told", () => {
  it("has no reason while it is told", () => {
    expect(why("E22", { grade: "C", asKnown: true })).toBeNull();
    expect(why("E26", { grade: "C", asKnown: false })).toBeNull();
  });

  it("is that nobody had reported it yet: the Kyrgyz arrival of 7 January first on the 10th", () => {
    expect(why("E26", { grade: "C", asKnown: true })).toBe("notYet");
  });

  it("is that its sources bear no date: the observer at the UN, told on a page without a date", () => {
    expect(why("B08", { grade: "C", asKnown: true })).toBe("undated");
  });

  it("is its grade, where that is lower than chosen", () => {
    expect(why("E03", { grade: "A", asKnown: false })).toBe("grade");
    expect(why("E03", { grade: "C", asKnown: false })).toBeNull();
  });

  it("is none before the first event", () => {
    expect(
      whyWithheld(mission, { grade: "C", asKnown: true }, sceneAt(mission, Date.UTC(1991, 8))),
    ).toBeNull();
  });
});
