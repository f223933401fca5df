import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchIdle } from "../../src/app/watchIdle";

const isIdle = () => document.documentElement.dataset["idle"] === "1";

describe("watchIdle", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    delete document.documentElement.dataset["idle"];
  });

  it.each(["pointermove", "pointerdown", "keydown", "focusin"])(
    "is idle three seconds after the last %s, and wakes with the next",
    (name) => {
      const undo = watchIdle();
      vi.advanceTimersByTime(2900);
      window.dispatchEvent(new Event(name));
      vi.advanceTimersByTime(2900);
      expect(isIdle()).toBe(false);
      vi.advanceTimersByTime(200);
      expect(isIdle()).toBe(true);
      window.dispatchEvent(new Event(name));
      expect(isIdle()).toBe(false);
      undo();
    },
  );

  it("leaves no timer behind", () => {
    watchIdle()();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(5000);
    expect(isIdle()).toBe(false);
  });
});
