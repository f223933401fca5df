import { map as createMap } from "leaflet";
import { afterEach, describe, expect, it } from "vitest";
import { albersCrs } from "../../src/map/albersCrs";
import { attachPastPlaces } from "../../src/map/attachPastPlaces";
import { openTestSession } from "./openTestSession";

const host = document.createElement("div");

async function openAt(eventId: string) {
  document.body.append(host);
  const map = createMap(host, { crs: albersCrs, center: [44, 60], zoom: 4, zoomAnimation: false });
  const session = await openTestSession();
  const goTo = (id: string) => {
    const stop = session.mission.timeline.eventStops.find((it) => it.eventId === id);
    session.playhead.seek(stop?.at ?? 0);
  };
  goTo(eventId);
  const undo = attachPastPlaces(map, session);
  return { map, goTo, undo };
}
const marks = () => [...host.querySelectorAll<HTMLElement>(".past-mark")];

afterEach(() => host.remove());

describe("the places of the years before", () => {
  it("are marked while their event is told: a city as a point, a region as a ring", async () => {
    const { map, goTo, undo } = await openAt("B12");
    expect(marks().map(({ className }) => /is-\w+/.exec(className)?.[0])).toEqual(["is-city"]);
    goTo("B13");
    expect(marks()).toHaveLength(1);
    goTo("B14");
    expect(marks()).toHaveLength(0);
    goTo("B19");
    expect(marks().map(({ className }) => /is-\w+/.exec(className)?.[0])).toEqual(["is-region", "is-region"]);
    goTo("E01");
    expect(marks()).toHaveLength(0);
    undo();
    map.remove();
  });

  it("grow with the map where they are regions, and go when the layer does", async () => {
    const { map, undo } = await openAt("B18");
    const before = Number.parseInt(marks()[0]?.style.width ?? "", 10);
    map.setZoom(6);
    expect(Number.parseInt(marks()[0]?.style.width ?? "", 10)).toBeGreaterThan(2 * before);
    undo();
    expect(marks()).toHaveLength(0);
    map.remove();
  });
});
