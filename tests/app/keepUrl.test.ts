import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepUrl } from "../../src/app/keepUrl";
import { january, realSession } from "../support/realSession";

const DEFAULTS = { lang: "en", view: "explore" };

describe("keepUrl", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    history.replaceState(null, "", "/");
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("writes once when the view has been at rest, however often it moved before", async () => {
    const { session } = await realSession("en", { motion: "auto" });
    const write = vi.spyOn(history, "replaceState");
    const undo = keepUrl(session, DEFAULTS);
    for (let minute = 0; minute < 200; minute += 1) {
      session.playhead.seek(january(7, 12, minute));
      vi.advanceTimersByTime(16);
    }
    expect(write).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(write).toHaveBeenCalledOnce();
    expect(location.search).toBe("?date=2022-01-07T15:19");
    vi.advanceTimersByTime(10_000);
    expect(write).toHaveBeenCalledOnce();
    undo();
  });

  it("adds nothing to the history, and keeps what is not its own", async () => {
    history.replaceState(null, "", "/?utm=x#time-line");
    const before = history.length;
    const { session, goTo } = await realSession("en", { motion: "auto" });
    const undo = keepUrl(session, DEFAULTS);
    goTo("E22");
    vi.advanceTimersByTime(1000);
    expect(location.search).toBe("?event=E22&utm=x");
    expect(location.hash).toBe("#time-line");
    expect(history.length).toBe(before);
    undo();
  });

  it("writes nothing while it plays, and once when it pauses", async () => {
    const { session, clock } = await realSession("en", { motion: "auto" });
    const write = vi.spyOn(history, "replaceState");
    const undo = keepUrl(session, DEFAULTS);
    session.playhead.play();
    for (let second = 0; second < 30; second += 1) {
      clock.run(1);
      vi.advanceTimersByTime(1000);
    }
    expect(write).not.toHaveBeenCalled();
    session.playhead.pause();
    vi.advanceTimersByTime(1000);
    expect(write).toHaveBeenCalledOnce();
    undo();
  });

  it("writes nothing once play begins, though it had been at rest a moment before", async () => {
    const { session, goTo } = await realSession("en", { motion: "auto" });
    const write = vi.spyOn(history, "replaceState");
    const undo = keepUrl(session, DEFAULTS);
    goTo("E22");
    vi.advanceTimersByTime(100);
    session.playhead.play();
    vi.advanceTimersByTime(1000);
    expect(write).not.toHaveBeenCalled();
    undo();
  });

  it("bears a browser that refuses", async () => {
    const { session, goTo } = await realSession("en", { motion: "auto" });
    vi.spyOn(history, "replaceState").mockImplementation(() => {
      throw new DOMException("too many calls", "SecurityError");
    });
    const undo = keepUrl(session, DEFAULTS);
    goTo("E22");
    expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
    undo();
  });

  it("writes nothing more once it is undone", async () => {
    const { session, goTo } = await realSession("en", { motion: "auto" });
    const write = vi.spyOn(history, "replaceState");
    const undo = keepUrl(session, DEFAULTS);
    goTo("E22");
    undo();
    goTo("E23");
    vi.advanceTimersByTime(1000);
    expect(write).not.toHaveBeenCalled();
  });
});
