import { describe, expect, it } from "vitest";
import { labelItems } from "../../src/map/labelItems";
import { openTestSession } from "./openTestSession";

describe("labelItems", () => {
  it("names the fields of movements that have a line, before plain cities and states", async () => {
    const session = await openTestSession({ at: "07T12:00" });
    const items = labelItems(session, 4, 29);
    const priority = (id: string) => items.find((item) => item.id === id)?.priority ?? Number.NaN;
    expect(priority("MLI")).toBeGreaterThan(priority("NURSULTAN"));
    expect(priority("NURSULTAN")).toBeGreaterThan(priority("state-TJ"));
    expect(items.map(({ id }) => id)).not.toContain("CHP1");
  });

  it("leaves the fields beside Almaty to the ring until it opens", async () => {
    const session = await openTestSession({ at: "07T12:00" });
    expect(labelItems(session, 4, 29).map(({ id }) => id)).not.toContain("ALA");
    expect(labelItems(session, 4, 29).find(({ id }) => id === "ALMATY")?.clearance).toBe(30);
  });

  it("asks for each place once", async () => {
    const session = await openTestSession({ at: "16T12:00" });
    for (const zoom of [3, 5, 9]) {
      const ids = labelItems(session, zoom, 29).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("ties sites known only to the city to the city, and says when a guard was not named", async () => {
    const session = await openTestSession({ at: "12T12:00" });
    const items = labelItems(session, 10, 29);
    const list = items.find(({ id }) => id === "ALMATY-list");
    expect(list?.lines[0]).toBe("Almaty. Known only to be in the city");
    expect(list?.lines.join("\n")).toMatch(/Aksai.*Armenia/);
    const chp3 = items.find(({ id }) => id === "site-G05");
    expect(chp3?.lines[1]).toBe("whose guard it was is not published");
  });

  it("names the six states from afar and none of them over the city", async () => {
    const session = await openTestSession();
    const states = (zoom: number) =>
      labelItems(session, zoom, 29).filter(({ id }) => id.startsWith("state-"));
    expect(states(4)).toHaveLength(6);
    expect(states(10)).toHaveLength(0);
  });

  it("names the parties of the years before, and those outside more lightly", async () => {
    const session = await openTestSession();
    const stop = session.mission.timeline.eventStops.find(({ eventId }) => eventId === "B04");
    session.playhead.seek(stop?.at ?? 0);
    const states = labelItems(session, 4, 29).filter(({ id }) => id.startsWith("state-"));
    const outside = states.filter(({ className }) => className.includes("is-outside")).map(({ id }) => id);
    expect(states).toHaveLength(9);
    expect(outside.sort()).toEqual(["state-AZ", "state-GE", "state-UZ"]);
    const priority = (id: string) => states.find((item) => item.id === id)?.priority ?? 0;
    expect(priority("state-UZ")).toBeGreaterThan(priority("state-KG"));
    expect(states.find(({ id }) => id === "state-KZ")?.className).toBe("label-state");
  });

  it("names the place of an event of those years before all others, only while it is told", async () => {
    const session = await openTestSession();
    const itemsAt = (eventId: string) => {
      const stop = session.mission.timeline.eventStops.find((it) => it.eventId === eventId);
      session.playhead.seek(stop?.at ?? 0);
      return [...labelItems(session, 4, 29)].sort((one, other) => other.priority - one.priority);
    };
    expect(itemsAt("B12")[0]?.lines).toEqual(["Osh"]);
    expect(
      itemsAt("B18")
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(["GEGHARKUNIK", "SYUNIK"]);
    expect(itemsAt("B14").map(({ id }) => id)).not.toContain("OSH");
  });
});
