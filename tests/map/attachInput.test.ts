import { fireEvent } from "@testing-library/react";
import { Map as LeafletMap } from "leaflet";
import { afterEach, describe, expect, it, vi } from "vitest";
import { attachInput } from "../../src/map/attachInput";
import type { Settings, Surroundings } from "../../src/session/settings";
import { setMedia } from "../support/mediaStubs";
import { openTestSession } from "./openTestSession";

function createHandler() {
  let isEnabled = true;
  return {
    enable: () => {
      isEnabled = true;
    },
    disable: () => {
      isEnabled = false;
    },
    enabled: () => isEnabled,
  };
}

async function attach(settings: Partial<Settings> = {}, surroundings: Partial<Surroundings> = {}) {
  const container = document.createElement("div");
  container.tabIndex = 0;
  const inside = container.appendChild(document.createElement("div"));
  document.body.append(container);
  const map = { getContainer: () => container, dragging: createHandler(), keyboard: createHandler() };
  const undo = attachInput(map as unknown as LeafletMap, await openTestSession({ settings, surroundings }));
  let zooms = 0;
  container.addEventListener("wheel", () => {
    zooms += 1;
  });
  return { container, inside, map, undo, zooms: () => zooms };
}

afterEach(() => document.body.replaceChildren());

describe("attachInput", () => {
  it("leaves the wheel to the page, says how to zoom, and never keeps the page from scrolling", async () => {
    const { container, inside, zooms } = await attach();
    expect(fireEvent.wheel(inside)).toBe(true);
    expect(zooms()).toBe(0);
    expect(container.querySelector(".map-hint")?.textContent).toBe("Hold Ctrl to zoom the map");
  });

  it("gives the wheel to the map with Ctrl or Command", async () => {
    const { inside, zooms } = await attach();
    fireEvent.wheel(inside, { ctrlKey: true });
    fireEvent.wheel(inside, { metaKey: true });
    expect(zooms()).toBe(2);
  });

  it("gives the wheel to a map that has the focus, but not in an embed", async () => {
    const explore = await attach();
    explore.container.focus();
    fireEvent.wheel(explore.inside);
    expect(explore.zooms()).toBe(1);
    const embed = await attach({ view: "embed" });
    embed.container.focus();
    fireEvent.wheel(embed.inside);
    expect(embed.zooms()).toBe(0);
  });

  it("leaves one finger on an embed to the page it stands in", async () => {
    expect((await attach({ view: "embed" }, { hasTouch: true })).map.dragging.enabled()).toBe(false);
    expect((await attach({ view: "explore" }, { hasTouch: true })).map.dragging.enabled()).toBe(true);
    expect((await attach({ view: "embed" })).map.dragging.enabled()).toBe(true);
  });

  it("answers keys under a finger too, since a tablet may have a keyboard", async () => {
    expect((await attach({}, { hasTouch: true })).map.keyboard.enabled()).toBe(true);
    expect((await attach()).map.keyboard.enabled()).toBe(true);
  });

  it("takes the focus on a tap, and never moves the page by it", async () => {
    const host = document.body.appendChild(document.createElement("div"));
    const map = new LeafletMap(host, { center: [50, 62], zoom: 4 });
    const undo = attachInput(map, await openTestSession({ surroundings: { hasTouch: true } }));
    const focus = vi.spyOn(HTMLElement.prototype, "focus");
    vi.stubGlobal("scrollTo", vi.fn());
    fireEvent.mouseDown(host);
    expect(host).toHaveFocus();
    expect(focus.mock.calls).toEqual([[{ preventScroll: true }]]);
    focus.mockRestore();
    vi.unstubAllGlobals();
    undo();
    map.remove();
  });

  it("leaves no hint and no listener behind", async () => {
    const { container, inside, undo, zooms } = await attach();
    fireEvent.wheel(inside);
    undo();
    fireEvent.wheel(inside);
    expect(container.querySelector(".map-hint")).toBeNull();
    expect(zooms()).toBe(1);
  });

  it("leaves one finger to a page that scrolls, and the drag of a mouse to the map", async () => {
    setMedia("(max-width: 899px)", true);
    expect((await attach({}, { hasTouch: true })).map.dragging.enabled()).toBe(false);
    expect((await attach({}, { hasTouch: false })).map.dragging.enabled()).toBe(true);
    setMedia("(max-width: 899px)", false);
    expect((await attach({}, { hasTouch: true })).map.dragging.enabled()).toBe(true);
  });
});
