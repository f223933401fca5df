import { describe, expect, it } from "vitest";
import { DEFAULT_LENS } from "../../src/scene/lens";
import { createCoreSession } from "../../src/session/createCoreSession";
import { BUILT_SETTINGS, BUILT_SURROUNDINGS } from "../../src/session/settings";
import { createStore } from "../../src/session/store";
import { createManualFrameClock } from "../support/manualFrameClock";
import { january, mission, realLanguage, realSession } from "../support/realSession";

/** What the page is written with: 1 January at noon, nobody in Kazakhstan. */
const OPENING = { at: mission.timeline.opening, phase: "unrest", eventId: "E01" };

describe("what a view finds in a written page", () => {
  it("is of a store the value it was built with, whatever it has now", () => {
    const store = createStore("chosen", "built");
    store.set("changed");
    expect([store.get(), store.getBuilt()]).toEqual(["changed", "built"]);
    expect(createStore("only").getBuilt()).toBe("only");
  });

  it("is the opening at rest, of a session that plays elsewhere, fast and through a lens", async () => {
    const { session } = await realSession("en", { view: "present", look: "dark" });
    session.playhead.setRate(4);
    session.playhead.setLooping(true);
    session.playhead.seek(january(13, 12));
    session.playhead.play();
    session.lens.set({ grade: "A", asKnown: true });
    session.camera.set({ zoom: 8, lat: 43, lng: 77 });
    session.dataPage.set({ tab: "sources", item: null });
    session.selection.set({ kind: "site", id: "G03" });

    const { playhead, scenes, shown, settings, lens, camera, dataPage, selection, notices } = session;
    expect(playhead.getBuilt()).toEqual({
      at: OPENING.at,
      isPlaying: false,
      rate: 1,
      isLooping: false,
      isResting: true,
      isStepping: false,
    });
    expect(scenes.getBuilt()).toMatchObject(OPENING);
    expect(scenes.getBuilt().contingents.some(({ isInTheatre }) => isInTheatre)).toBe(false);
    expect(scenes.getBuilt()).toBe(scenes.getBuilt());
    expect(scenes.get().eventId).not.toBe(OPENING.eventId);
    expect(shown.getBuilt().events).toHaveLength(57);
    expect(shown.get().events.length).toBeLessThan(57);
    expect(shown.getBuilt()).toBe(shown.getBuilt());
    expect(settings.getBuilt()).toEqual({ view: "explore", look: "auto", motion: "auto" });
    expect(lens.getBuilt()).toEqual({ grade: "C", asKnown: false });
    expect([camera, dataPage, selection, notices].map((store) => store.getBuilt())).toEqual([
      "home",
      null,
      null,
      [],
    ]);
    playhead.pause();
  });

  it("is the very scene and mission of a session that is as the page was written, also when it has moved on", async () => {
    const { session } = await realSession();
    const { playhead, scenes, shown } = session;
    const opening = { scene: scenes.get(), mission: shown.get() };
    expect(scenes.getBuilt()).toBe(opening.scene);
    expect(shown.getBuilt()).toBe(opening.mission);
    playhead.seek(january(13, 12));
    session.lens.set({ grade: "A", asKnown: true });
    expect(scenes.get()).not.toBe(opening.scene);
    expect(shown.get()).not.toBe(opening.mission);
    expect(scenes.getBuilt()).toBe(opening.scene);
    expect(shown.getBuilt()).toBe(opening.mission);
  });

  it("is the very mission also where a link gives the lens of the build in so many words", async () => {
    const { session } = await realSession();
    session.lens.set({ ...DEFAULT_LENS });
    expect(session.shown.getBuilt()).toBe(session.shown.get());
    expect(session.scenes.getBuilt()).toBe(session.scenes.get());
  });

  it("leaves the present scene the same object when it is asked for later", async () => {
    const { session } = await realSession();
    session.playhead.seek(january(13, 12));
    const present = session.scenes.get();
    expect(session.scenes.getBuilt()).toMatchObject(OPENING);
    expect(session.scenes.get()).toBe(present);
  });

  it("is not what a session shows at the opening through another lens, nor its scene", async () => {
    const { session } = await realSession();
    const { scenes, shown } = session;
    session.lens.set({ grade: "A", asKnown: false });
    expect(shown.get().events.length).toBeLessThan(57);
    expect(shown.getBuilt().events).toHaveLength(57);
    expect(scenes.getBuilt()).not.toBe(scenes.get());
    expect(scenes.getBuilt()).toMatchObject(OPENING);
  });

  it("is the opening of a core session too, which begins with what the reader chose", async () => {
    const clock = createManualFrameClock();
    const session = createCoreSession({
      mission,
      language: await realLanguage(),
      clock,
      settings: { ...BUILT_SETTINGS, view: "embed" },
      surroundings: createStore({ ...BUILT_SURROUNDINGS, prefersReducedMotion: true }),
    });
    session.playhead.seek(january(13, 12));
    expect(session.playhead.get().isStepping).toBe(true);
    expect(session.playhead.getBuilt()).toMatchObject({ at: OPENING.at, isStepping: false });
    expect(session.scenes.getBuilt()).toMatchObject(OPENING);
    expect(session.shown.getBuilt()).toBe(mission);
    expect([session.settings.get().view, session.settings.getBuilt().view]).toEqual(["embed", "explore"]);
  });
});
