import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { firstPaint } from "../../src/app/firstPaint";

let frames: FrameRequestCallback[] = [];
let paints: PerformanceEntry[] = [];

/** Whether it has resolved, once all that could run at once has. */
async function isOver(wait: Promise<void>): Promise<boolean> {
  let over = false;
  void wait.then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return over;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  frames = [];
  paints = [];
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => frames.push(callback));
  vi.spyOn(performance, "getEntriesByType").mockImplementation(() => paints);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("firstPaint", () => {
  it("is over at once where the page has been painted", async () => {
    paints = [{ name: "first-paint" } as PerformanceEntry];
    expect(await isOver(firstPaint())).toBe(true);
    expect(frames).toHaveLength(0);
  });

  it("is over in the task after the next frame where it has not", async () => {
    const wait = firstPaint();
    expect(await isOver(wait)).toBe(false);
    frames[0]?.(0);
    expect(await isOver(wait)).toBe(true);
  });

  it("does not wait for a page in the background", async () => {
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    expect(await isOver(firstPaint())).toBe(true);
  });

  it("waits no longer than a second for a frame that is out of sight", async () => {
    const wait = firstPaint();
    await vi.advanceTimersByTimeAsync(999);
    expect(await isOver(wait)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await isOver(wait)).toBe(true);
  });
});
