import { Map as LeafletMap } from "leaflet";
import { afterEach, describe, expect, it } from "vitest";
import { albersCrs } from "../../src/map/albersCrs";
import { attachCamera } from "../../src/map/attachCamera";
import { attachMotion } from "../../src/map/attachMotion";
import { nearestCenter } from "../../src/map/camera";
import type { Camera, Session } from "../../src/session/session";
import { resizeTo } from "../support/sizeStubs";
import { openTestSession } from "./openTestSession";

let undo = () => {};
afterEach(() => undo());

function open(session: Session): LeafletMap {
  const host = document.createElement("div");
  document.body.append(host);
  resizeTo(800, 600);
  const map = new LeafletMap(host, { crs: albersCrs, center: [50, 62], zoom: 4, zoomSnap: 0 });
  const leave = [attachMotion(map, session), attachCamera(map, session)];
  undo = () => {
    for (const step of leave) step();
    map.remove();
    host.remove();
  };
  return map;
}

function placeOf(camera: Camera): { lat: number; lng: number } {
  if (camera === "home") throw new Error("The camera is at home.");
  return camera;
}

describe("attachCamera", () => {
  it("comes back to the edge when the map is dragged beyond it, and rests there", async () => {
    const session = await openTestSession({ settings: { motion: "steps" } });
    const map = open(session);
    let moves = 0;
    map.on("moveend", () => {
      moves += 1;
    });
    map.setView([5, 100], 6, { animate: false });
    const { lat, lng } = map.getCenter();
    const nearest = nearestCenter(map.getCenter());
    expect(lat).toBeGreaterThan(8);
    expect(lat).toBeCloseTo(nearest.lat, 1);
    expect(lng).toBeCloseTo(nearest.lng, 1);
    expect(moves).toBeLessThan(4);
    expect(placeOf(session.camera.get()).lat).toBeCloseTo(lat, 6);
  });

  it("tells a place beyond the antimeridian in degrees between -180 and 180", async () => {
    const session = await openTestSession();
    const map = open(session);
    map.setView([66, 190], 6, { animate: false });
    expect(placeOf(session.camera.get()).lng).toBeCloseTo(-170, 1);
    map.setView([66, 100], 6, { animate: false });
    session.camera.set({ zoom: 6, lat: 66, lng: -170 });
    expect(map.getCenter().lat).toBeCloseTo(66, 1);
    expect(map.getCenter().wrap().lng).toBeCloseTo(-170, 1);
  });
});
