import { Map as LeafletMap } from "leaflet";
import { afterEach, describe, expect, it } from "vitest";
import { albersCrs } from "../../src/map/albersCrs";
import { attachSites } from "../../src/map/attachSites";
import type { Session } from "../../src/session/session";
import { resizeTo } from "../support/sizeStubs";
import { openTestSession } from "./openTestSession";

let undo = () => {};
afterEach(() => undo());

function open(session: Session): { map: LeafletMap; marks: () => HTMLElement[] } {
  const host = document.createElement("div");
  document.body.append(host);
  resizeTo(800, 600);
  const map = new LeafletMap(host, { crs: albersCrs, center: [43.3, 77], zoom: 10, zoomAnimation: false });
  const leave = attachSites(map, session);
  undo = () => {
    leave();
    map.remove();
    host.remove();
  };
  return { map, marks: () => [...host.querySelectorAll<HTMLElement>(".site-mark")] };
}

describe("attachSites", () => {
  it("marks a site that is pointed at without making its mark anew", async () => {
    const session = await openTestSession({ at: "11T06:00" });
    const { marks } = open(session);
    const before = marks();
    const first = before[0] as HTMLElement;
    first.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
    expect(session.hovered.get()).toMatchObject({ kind: "site" });
    expect(first).toHaveClass("is-chosen", "is-guarded");
    expect(marks()).toEqual(before);
  });

  it("points at nothing any more once the mark under the pointer has gone", async () => {
    const session = await openTestSession({ at: "11T06:00" });
    const { map, marks } = open(session);
    marks()[0]?.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
    map.setZoom(4, { animate: false });
    expect(marks()).toEqual([]);
    expect(session.hovered.get()).toBeNull();
  });

  it("shows that a guard has ended", async () => {
    const session = await openTestSession({ at: "11T06:00" });
    const { marks } = open(session);
    const first = marks()[0] as HTMLElement;
    session.playhead.seek(Date.parse("2022-01-25T00:00Z"));
    expect(marks()[0]).toBe(first);
    expect(first).toHaveClass("is-over");
    expect(first).not.toHaveClass("is-guarded");
  });

  it("leaves nothing behind", async () => {
    const session = await openTestSession({ at: "11T06:00" });
    const { marks } = open(session);
    marks()[0]?.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
    undo();
    undo = () => {};
    expect(session.hovered.get()).toBeNull();
    expect(document.querySelectorAll(".site-mark")).toHaveLength(0);
  });
});
