import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import firstPaint from "../../geo/first-paint.json";
import { SessionProvider } from "../../src/bindings/sessionContext";
import { buildBaseMap } from "../../src/ground/baseMap";
import { groundMarkup } from "../../src/ground/groundMarkup";
import type { GroundTopology } from "../../src/ground/groundTopology";
import { MissionMap } from "../../src/map/MissionMap";
import type { Session } from "../../src/session/session";
import { ALMATY_FRAME } from "../../src/sheet/frame";
import { drawnOn } from "../support/canvasStub";
import { observedElements, resizeTo } from "../support/sizeStubs";
import { openTestSession } from "./openTestSession";

const baseMap = buildBaseMap(firstPaint as unknown as GroundTopology, 1);

/** The map, then what stands on it, then its layers, each in a task of its own. */
async function show(session: Session) {
  const shown = render(
    <SessionProvider value={session}>
      <p id="twin">In words</p>
      <MissionMap describedBy="twin" />
    </SessionProvider>,
  );
  for (const _ of ["what stands on it", "its layers"]) {
    await act(() => new Promise((done) => setTimeout(done)));
  }
  return shown;
}

const answerWith = (body: unknown, ok = true) =>
  vi.fn(async () => ({ ok, status: ok ? 200 : 404, json: async () => body }) as Response);

beforeEach(() => vi.stubGlobal("fetch", answerWith(baseMap)));
afterEach(() => vi.unstubAllGlobals());

describe("MissionMap", () => {
  it("is a group with a name, described by its text twin, its drawing hidden from screen readers", async () => {
    const { container } = await show(await openTestSession());
    const map = screen.getByRole("group", { name: "Map of the mission" });
    expect(map).toHaveAccessibleDescription("In words");
    const hidden = container.querySelector(".leaflet-map-pane");
    expect(hidden).toHaveAttribute("aria-hidden", "true");
    expect(hidden?.querySelectorAll("a, button, input, [tabindex]")).toHaveLength(0);
  });

  it("has named buttons for the camera outside of what is hidden", async () => {
    await show(await openTestSession());
    for (const name of ["Zoom in", "Zoom out", "Show the whole mission", "Show Almaty"]) {
      expect(screen.getByRole("button", { name })).toBeVisible();
    }
  });

  it("draws the six member states", async () => {
    const { container } = await show(await openTestSession());
    await waitFor(() => expect(container.querySelector(".theatre")).not.toBeNull());
    for (const id of ["am", "by", "kg", "kz", "ru", "tj"]) {
      expect(container.querySelector(`.ground-map .state-${id}`)).not.toBeNull();
    }
  });

  it("says so when the ground cannot be loaded, keeps the rest, and tries again when asked", async () => {
    vi.stubGlobal("fetch", answerWith(null, false));
    const session = await openTestSession();
    const { container } = await show(session);
    await waitFor(() => expect(session.notices.get()).toHaveLength(1));
    const [notice] = session.notices.get();
    expect(notice?.text(session.language.get())).toBe(
      "The land and the borders of the map could not be loaded.",
    );
    expect(container.querySelector("canvas.movements")).not.toBeNull();

    vi.stubGlobal("fetch", answerWith(baseMap));
    act(() => notice?.action?.run());
    expect(session.notices.get()).toEqual([]);
    await waitFor(() => expect(container.querySelector(".theatre")).not.toBeNull());
  });

  it("keeps the coarse ground when the detailed one cannot be loaded, and says so", async () => {
    const session = await openTestSession();
    const { container } = await show(session);
    await waitFor(() => expect(container.querySelector(".theatre")).not.toBeNull());
    vi.stubGlobal("fetch", answerWith(null, false));
    fireEvent.click(screen.getByRole("button", { name: "Show Almaty" }));
    await waitFor(() => expect(session.notices.get()).toHaveLength(1));
    expect(session.notices.get()[0]?.text(session.language.get())).toBe(
      "The finer map could not be loaded: the coarse one stays.",
    );
    expect(container.querySelector(".theatre")).not.toBeNull();
  });

  it("adopts the map that the page holds, fetches none at home, and a finer one where the camera comes near", async () => {
    const drawn = buildBaseMap(firstPaint as unknown as GroundTopology, 5);
    const host = document.body.appendChild(document.createElement("div"));
    host.innerHTML = groundMarkup(drawn, ALMATY_FRAME);
    const svg = host.querySelector(".ground-map");
    const group = svg?.querySelector(":scope > g");
    const session = await openTestSession();
    const { container, unmount } = await show(session);
    expect(container.querySelector(".ground-map")).toBe(svg);
    expect(fetch).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Show Almaty" }));
    await waitFor(() => expect(svg?.querySelector(":scope > g")).not.toBe(group));
    expect(vi.mocked(fetch).mock.calls.map(([url]) => String(url))).toEqual([
      expect.stringContaining("detail"),
    ]);
    fireEvent.click(screen.getByRole("button", { name: "Show the whole mission" }));
    await waitFor(() => expect(svg?.querySelector(":scope > g")).toBe(group));
    expect(fetch).toHaveBeenCalledOnce();
    unmount();
    host.remove();
  });

  it("draws anew with the playhead and not by React", async () => {
    const session = await openTestSession({ at: "07T12:00" });
    const { container } = await show(session);
    const canvas = container.querySelector<HTMLCanvasElement>("canvas.movements");
    const before = drawnOn(canvas as HTMLCanvasElement).length;
    act(() => session.playhead.seek(Date.parse("2022-01-07T13:00Z")));
    expect(drawnOn(canvas as HTMLCanvasElement).length).toBeGreaterThan(before);
  });

  it("lets the states fade into the parties of their time, but not under the reader's hand", async () => {
    const session = await openTestSession();
    const { container } = await show(session);
    const goTo = (id: string) => {
      const stop = session.mission.timeline.eventStops.find(({ eventId }) => eventId === id);
      act(() => session.playhead.seek(stop?.at ?? 0));
      return container.querySelector(".ground-map")?.classList.contains("is-still");
    };
    expect(goTo("B12")).toBe(false);
    session.held.set(true);
    expect(goTo("E05")).toBe(true);
    session.held.set(false);
    expect(goTo("B12")).toBe(false);
  });

  it("shows in the ring who is there", async () => {
    const session = await openTestSession({ at: "11T06:00" });
    const { container } = await show(session);
    expect(container.querySelector(".ring-centre")).toHaveTextContent("5/5");
    act(() => session.playhead.seek(Date.parse("2022-01-19T23:00Z")));
    expect(container.querySelector(".ring-centre")).toHaveTextContent("0/5");
  });

  it("counts a contingent in the ring from its first arrival, while it is still arriving", async () => {
    const session = await openTestSession({ at: "05T19:00" });
    const { container } = await show(session);
    expect(container.querySelector(".ring-centre")).toHaveTextContent("0/5");
    act(() => session.playhead.seek(Date.parse("2022-01-06T17:00Z")));
    expect(container.querySelector(".ring-centre")).toHaveTextContent("1/5");
  });

  it("stays the same map when the reader asks for less motion", async () => {
    const session = await openTestSession();
    const { container } = await show(session);
    const map = container.querySelector(".leaflet-container");
    const canvas = container.querySelector("canvas.movements");
    act(() => session.settings.set({ ...session.settings.get(), motion: "steps" }));
    expect(container.querySelector(".leaflet-container")).toBe(map);
    expect(container.querySelector("canvas.movements")).toBe(canvas);
  });

  it("stays at home when its size changes", async () => {
    const session = await openTestSession();
    await show(session);
    act(() => resizeTo(1200, 700));
    act(() => resizeTo(390, 400));
    expect(session.camera.get()).toBe("home");
  });

  it("leaves nothing behind when it goes", async () => {
    const session = await openTestSession();
    const { unmount } = await show(session);
    unmount();
    expect(observedElements()).toEqual([]);
  });
});
