import { describe, expect, it } from "vitest";
import { drawnMovements } from "../../src/map/drawnMovements";
import { january, realSession } from "../support/realSession";

describe("drawnMovements", () => {
  it("are those known then: on 9 January none from Kant, after the 10th, the day of its first report, that of the 7th too", async () => {
    const { session } = await realSession();
    session.lens.set({ ...session.lens.get(), asKnown: true });
    session.playhead.seek(january(9, 20));
    expect(drawnMovements(session)).not.toContain("MI09");
    session.playhead.seek(january(11));
    expect(drawnMovements(session)).toContain("MI09");
  });

  it("fade by their own days, whatever else is left out", async () => {
    const { session } = await realSession();
    session.playhead.seek(january(18, 12));
    const today = drawnMovements(session);
    session.lens.set({ ...session.lens.get(), asKnown: true });
    expect(drawnMovements(session).filter((id) => !today.includes(id))).toEqual([]);
  });
});
