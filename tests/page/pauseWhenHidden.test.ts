import { afterEach, describe, expect, it, vi } from "vitest";
import { pauseWhenHidden } from "../../src/page/pauseWhenHidden";
import { realSession } from "../support/realSession";

function turn(state: DocumentVisibilityState) {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
  document.dispatchEvent(new Event("visibilitychange"));
}

let undo = () => {};
async function watch() {
  const { session, clock } = await realSession();
  undo = pauseWhenHidden(session.playhead);
  return { ...session, clock };
}

describe("pauseWhenHidden", () => {
  afterEach(() => undo());

  it("pauses what plays while nobody can see it, asks for no frames, and goes on after", async () => {
    const { playhead, clock } = await watch();
    playhead.play();
    clock.run(1);
    turn("hidden");
    expect(playhead.get().isPlaying).toBe(false);
    expect(clock.pending).toBe(0);
    const { at } = playhead.get();
    turn("visible");
    expect(playhead.get()).toMatchObject({ isPlaying: true, at });
  });

  it("does not start what was at rest", async () => {
    const { playhead } = await watch();
    turn("hidden");
    turn("visible");
    expect(playhead.get().isPlaying).toBe(false);
  });

  it("does not start a second time what was paused in between", async () => {
    const { playhead } = await watch();
    playhead.play();
    turn("hidden");
    turn("visible");
    playhead.pause();
    turn("visible");
    expect(playhead.get().isPlaying).toBe(false);
  });

  it("hears nothing once it is undone", async () => {
    const { playhead } = await watch();
    playhead.play();
    undo();
    turn("hidden");
    expect(playhead.get().isPlaying).toBe(true);
  });
});
