import { describe, expect, it, vi } from "vitest";
import * as scenes from "../../src/scene/sceneAt";
import { createSession } from "../../src/session/createSession";
import type { Surroundings } from "../../src/session/settings";
import { createStore } from "../../src/session/store";
import { buildMission } from "../support/buildMission";
import { buildLanguage, buildMissionText, buildSession } from "../support/buildSession";
import { createManualFrameClock } from "../support/manualFrameClock";

vi.mock(import("../../src/scene/sceneAt"), async (original) => {
  const { sceneAt } = await original();
  return { sceneAt: vi.fn(sceneAt) };
});

describe("the scene of a session", () => {
  it("is computed once for an instant, however many ask", async () => {
    const { session, goTo } = await buildSession();
    goTo("E03");
    vi.mocked(scenes.sceneAt).mockClear();
    const first = session.scenes.get();
    expect([session.scenes.get(), session.scenes.get()]).toEqual([first, first]);
    expect(session.scenes.get()).toBe(first);
    expect(scenes.sceneAt).toHaveBeenCalledTimes(1);
  });

  it("is that of the instant by the time listeners hear of it", async () => {
    const { session, mission } = await buildSession();
    const heard: number[] = [];
    session.scenes.subscribe(() => heard.push(session.scenes.get().at));
    session.playhead.seek(mission.span.from + 1);
    session.playhead.seek(mission.span.from + 2);
    expect(heard).toEqual([mission.span.from + 1, mission.span.from + 2]);
  });

  it("is not computed anew when something else of the playhead changes", async () => {
    const { session } = await buildSession();
    const before = session.scenes.get();
    vi.mocked(scenes.sceneAt).mockClear();
    session.playhead.setRate(2);
    session.playhead.setLooping(true);
    expect(session.scenes.get()).toBe(before);
    expect(scenes.sceneAt).not.toHaveBeenCalled();
  });
});

describe("a session", () => {
  async function open(prefersReducedMotion: boolean) {
    const mission = buildMission();
    const clock = createManualFrameClock();
    const surroundings = createStore<Surroundings>({
      prefersDark: false,
      prefersReducedMotion,
      hasTouch: false,
    });
    const session = createSession({
      mission,
      clock,
      language: await buildLanguage(mission),
      settings: { view: "explore", look: "auto", motion: "auto" },
      surroundings,
    });
    return { session, mission, clock, surroundings };
  }

  it("steps from event to event where the system wants less motion, and glides where it does not", async () => {
    const { session, surroundings } = await open(true);
    expect(session.playhead.get().isStepping).toBe(true);
    surroundings.set({ prefersDark: false, prefersReducedMotion: false, hasTouch: false });
    expect(session.playhead.get().isStepping).toBe(false);
  });

  it("lets the reader's choice of motion outweigh the system's", async () => {
    const { session, surroundings } = await open(true);
    session.settings.set({ ...session.settings.get(), motion: "full" });
    expect(session.playhead.get().isStepping).toBe(false);
    session.settings.set({ ...session.settings.get(), motion: "steps" });
    surroundings.set({ prefersDark: false, prefersReducedMotion: false, hasTouch: false });
    expect(session.playhead.get().isStepping).toBe(true);
  });

  it("plays, with less motion, through event stops alone", async () => {
    const { session, mission, clock } = await open(true);
    const stops = new Set(mission.timeline.eventStops.map(({ at }) => at));
    const seen = new Set<number>();
    session.playhead.subscribe(() => seen.add(session.playhead.get().at));
    session.playhead.play();
    clock.run(20, 100);
    expect([...seen].filter((at) => !stops.has(at) && at !== mission.timeline.end)).toEqual([]);
    expect(seen.size).toBeGreaterThan(2);
  });

  it("requests no frame before it plays, nor after it is paused", async () => {
    const { session, clock } = await open(false);
    expect(clock.requested).toBe(0);
    session.playhead.play();
    expect(clock.pending).toBe(1);
    session.playhead.pause();
    expect(clock.pending).toBe(0);
  });

  it("asks for no frame once it is disposed of", async () => {
    const { session, clock } = await open(false);
    session.playhead.play();
    session.dispose();
    expect(clock.pending).toBe(0);
    session.playhead.play();
    expect(clock.pending).toBe(0);
  });

  it("hears nothing of its surroundings once it is disposed of", async () => {
    const { session, surroundings } = await open(false);
    const setStepping = vi.spyOn(session.playhead, "setStepping");
    session.dispose();
    surroundings.set({ prefersDark: false, prefersReducedMotion: true, hasTouch: false });
    expect(setStepping).not.toHaveBeenCalled();
  });

  it("rests longer in a language with longer headlines", async () => {
    const secondsThrough = async (headline: string) => {
      const { session, mission, clock } = await open(false);
      const text = buildMissionText(mission);
      const events = Object.fromEntries(
        Object.entries(text.events).map(([id, story]) => [id, { ...story, headline }]),
      );
      session.language.set({ ...session.language.get(), text: { ...text, events } });
      session.playhead.seek(mission.timeline.opening);
      session.playhead.play();
      let seconds = 0;
      while (session.playhead.get().isPlaying && seconds < 600) {
        clock.run(1, 50);
        seconds += 1;
      }
      return seconds;
    };
    expect(await secondsThrough("x".repeat(120))).toBeGreaterThan(await secondsThrough("x"));
  });

  it("starts with nothing selected, at home, without notices or disputed sites", async () => {
    const { session } = await open(false);
    expect([
      session.selection.get(),
      session.hovered.get(),
      session.camera.get(),
      session.notices.get(),
      session.lens.get().grade,
    ]).toEqual([null, null, "home", [], "C"]);
  });
});
