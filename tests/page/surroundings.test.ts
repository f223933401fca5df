import { describe, expect, it, vi } from "vitest";
import { watchSurroundings } from "../../src/page/surroundings";
import { setMedia } from "../support/mediaStubs";

describe("watchSurroundings", () => {
  it("reads what the system asks for, and hears of every change until it is undone", () => {
    setMedia("(prefers-color-scheme: dark)", true);
    const surroundings = watchSurroundings();
    expect(surroundings.get()).toEqual({ prefersDark: true, prefersReducedMotion: false, hasTouch: false });
    const hear = vi.fn();
    const undo = surroundings.subscribe(hear);
    setMedia("(prefers-reduced-motion: reduce)", true);
    setMedia("(pointer: coarse)", true);
    expect(surroundings.get()).toEqual({ prefersDark: true, prefersReducedMotion: true, hasTouch: true });
    expect(hear).toHaveBeenCalledTimes(2);
    undo();
    setMedia("(prefers-color-scheme: dark)", false);
    expect(hear).toHaveBeenCalledTimes(2);
  });
});
