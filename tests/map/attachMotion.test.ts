import { Map as LeafletMap } from "leaflet";
import { afterEach, describe, expect, it } from "vitest";
import { albersCrs } from "../../src/map/albersCrs";
import { attachMotion } from "../../src/map/attachMotion";
import type { Session } from "../../src/session/session";
import { resizeTo } from "../support/sizeStubs";
import { openTestSession } from "./openTestSession";

let undo = () => {};
afterEach(() => undo());

function open(session: Session): LeafletMap {
  const host = document.createElement("div");
  document.body.append(host);
  resizeTo(800, 600);
  const map = new LeafletMap(host, { crs: albersCrs, center: [50, 62], zoom: 4, zoomSnap: 0 });
  const leave = attachMotion(map, session);
  undo = () => {
    leave();
    host.remove();
  };
  return map;
}

describe("attachMotion", () => {
  it("jumps for a reader who asked for less motion, at once when it is asked for", async () => {
    const session = await openTestSession();
    const map = open(session);
    expect(map.options.inertia).toBe(true);
    session.settings.set({ ...session.settings.get(), motion: "steps" });
    expect(map.options).toMatchObject({ inertia: false, zoomAnimation: false, zoomAnimationThreshold: 0 });
  });

  it("moves by an arrow key in one step then", async () => {
    const session = await openTestSession({ settings: { motion: "steps" } });
    const map = open(session);
    let steps = 0;
    map.on("move", () => {
      steps += 1;
    });
    map.panBy([80, 0]);
    expect(steps).toBe(1);
    expect(map.latLngToContainerPoint([50, 62]).x).toBeCloseTo(320, 0);
  });

  it("glides again when motion is asked for", async () => {
    const session = await openTestSession({ settings: { motion: "steps" } });
    const map = open(session);
    session.settings.set({ ...session.settings.get(), motion: "full" });
    expect(map.options).toMatchObject({ inertia: true, zoomAnimation: true, zoomAnimationThreshold: 4 });
  });

  it("stops listening when it is undone", async () => {
    const session = await openTestSession();
    const map = open(session);
    undo();
    session.settings.set({ ...session.settings.get(), motion: "steps" });
    expect(map.options.inertia).toBe(true);
  });
});
