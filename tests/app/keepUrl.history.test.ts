import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepUrl } from "../../src/app/keepUrl";
import { showMoment } from "../../src/session/showMoment";
import { january, mission, realLanguage, realSession } from "../support/realSession";

const frame = vi.hoisted(() => ({ is: false }));
vi.mock("../../src/page/isFramed", () => ({ isFramed: () => frame.is }));

const DEFAULTS = { lang: "en", view: "explore" };
const REST = 500;

/** A page at `/`, at the opening, that keeps its address. */
async function open() {
  const real = await realSession("en", { motion: "auto" });
  real.session.playhead.seek(mission.timeline.opening);
  const undo = keepUrl(real.session, DEFAULTS);
  return { ...real, undo };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, REST));

/** Back or Forward, and what the page makes of it. */
async function go(steps: number) {
  const arrived = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
  history.go(steps);
  await arrived;
  await rest();
  return location.search;
}

describe("the history of the page", { timeout: 20_000 }, () => {
  beforeEach(() => {
    // Nothing of another test stands before it or after.
    history.pushState(null, "", "/");
  });
  afterEach(() => {
    frame.is = false;
  });

  it("leads back from a moment through “Data & sources” to the opening, and forward again", async () => {
    const { session, undo } = await open();
    const { opening } = mission.timeline;
    session.dataPage.set({ tab: "sources", item: null });
    expect(location.search).toBe("?data=sources");
    showMoment(session, january(7, 12));
    await rest();
    expect(location.search).toBe("?date=2022-01-07T12:00");

    expect(await go(-1)).toBe("?data=sources");
    expect(session.dataPage.get()).toEqual({ tab: "sources", item: null });
    expect(session.playhead.get().at).toBe(opening);
    expect(await go(-1)).toBe("");
    expect(session.dataPage.get()).toBeNull();
    expect(session.playhead.get().at).toBe(opening);

    expect(await go(1)).toBe("?data=sources");
    expect(await go(1)).toBe("?date=2022-01-07T12:00");
    expect(session.dataPage.get()).toBeNull();
    expect(session.playhead.get().at).toBe(january(7, 12));
    undo();
  });

  it("adds nothing while it is followed, nor for a page that is open already", async () => {
    const { session, undo } = await open();
    session.dataPage.set({ tab: "plan", item: null });
    const push = vi.spyOn(history, "pushState");
    session.playhead.seek(january(9, 10));
    session.dataPage.set({ tab: "plan", item: null });
    expect(location.search).toBe("?date=2022-01-09T10:00&data=plan");
    // The language is not brought back: each entry is written anew with it, in its place.
    session.language.set(await realLanguage("ru"));
    expect(await go(-1)).toBe("?lang=ru");
    expect(await go(1)).toBe("?date=2022-01-09T10:00&lang=ru&data=plan");
    expect(push).not.toHaveBeenCalled();
    undo();
  });

  it("is not added to in the page of a host", async () => {
    frame.is = true;
    const { session, undo } = await open();
    const push = vi.spyOn(history, "pushState");
    session.dataPage.set({ tab: "plan", item: null });
    expect(location.search).toBe("?data=plan");
    expect(push).not.toHaveBeenCalled();
    undo();
  });

  it("leaves in each entry the moment at which it was left, even of a page that plays", async () => {
    const { session, clock, undo } = await open();
    session.playhead.seek(january(9, 10));
    session.playhead.play();
    clock.run(1);
    const { at } = session.playhead.get();
    session.dataPage.set({ tab: "plan", item: null });
    session.playhead.pause();
    session.playhead.seek(january(14, 9));
    await rest();
    await go(-1);
    expect(Math.abs(session.playhead.get().at - at)).toBeLessThan(60_000);
    undo();
  });

  it("brings back which facts were shown, the place on the map and the view", async () => {
    const { session, undo } = await open();
    session.lens.set({ grade: "B", asKnown: true });
    session.camera.set({ zoom: 8, lat: 43.3, lng: 77 });
    session.dataPage.set({ tab: "plan", item: null });
    session.lens.set({ grade: "C", asKnown: false });
    session.camera.set("home");
    session.settings.set({ view: "present", look: "dark", motion: "steps" });
    await rest();
    await go(-1);
    expect(session.lens.get()).toEqual({ grade: "B", asKnown: true });
    expect(session.camera.get()).toEqual({ zoom: 8, lat: 43.3, lng: 77 });
    expect(session.settings.get()).toEqual({ view: "explore", look: "auto", motion: "auto" });
    await go(1);
    expect(session.lens.get()).toEqual({ grade: "C", asKnown: false });
    expect(session.camera.get()).toBe("home");
    expect(session.settings.get()).toEqual({ view: "present", look: "dark", motion: "steps" });
    undo();
  });

  it("goes on playing over a jump within the page, of which the address says nothing", async () => {
    const { session, clock, undo } = await open();
    session.playhead.play();
    clock.run(2);
    const { at } = session.playhead.get();
    location.hash = "#time-line";
    await rest();
    expect(session.playhead.get()).toMatchObject({ at, isPlaying: true });
    undo();
  });
});
