import { describe, expect, it } from "vitest";
import { controlsOf, switchRestsOff, untilMapDrawn } from "./support/controls";
import { framesWithin, openCounted } from "./support/countFrames";
import { eventNumberIn, type Moment, momentOf, startNoting, stopNoting } from "./support/moment";
import { openPage } from "./support/openPage";

const dayOf = ({ date }: Moment) => Number(/^(\d+) January 2022$/.exec(date)?.[1]);

/** Records when anything changes but what moves with time, and how often the page was drawn. */
function watchChanges() {
  const LIVE = ".date-readout, input[type=range], .timeline-played, .timeline-playhead, .play-button";
  const seen = { changes: [] as string[], frames: 0 };
  const watcher = new MutationObserver((records) => {
    const outside = records.filter(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.isConnected && !element.closest(LIVE);
    });
    const first = outside[0]?.target;
    const element = first instanceof Element ? first : first?.parentElement;
    if (element) seen.changes.push(element.outerHTML.slice(0, 120));
  });
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  watcher.observe(document.body, all);
  const count = () => {
    seen.frames += 1;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  Object.assign(window, { seen });
}

describe("playing", () => {
  it("moves the line, the told part and the fog without writing a place in each frame, and in step with the date", async () => {
    const { page } = await openPage({ url: "?date=2022-01-06T12:00&asof=1" });
    await untilMapDrawn(page);
    const { play } = controlsOf(page);
    await switchRestsOff(page);
    await play.click();
    const seen = await page.evaluate(async () => {
      const MOVED = [".timeline-playhead", ".timeline-fog", ".timeline-played", ".timeline-played > div"];
      const parts = MOVED.map((selector) => document.querySelector<HTMLElement>(selector));
      let writes = 0;
      const watcher = new MutationObserver((records) => {
        writes += records.length;
      });
      for (const part of parts) if (part) watcher.observe(part, { attributes: true });
      const plot = document.querySelector(".timeline-plot")?.getBoundingClientRect();
      const apart: number[] = [];
      const lefts: number[] = [];
      for (let frame = 0; frame < 90; frame++) {
        await new Promise((next) => requestAnimationFrame(next));
        const [line, fog, played, drawing] = parts.map((part) => part?.getBoundingClientRect());
        if (!line || !fog || !played || !drawing || !plot)
          throw new Error("A part of the time line is not there.");
        lefts.push(line.left);
        apart.push(Math.abs(fog.left - line.left), Math.abs(played.right - line.left));
        apart.push(Math.abs(drawing.left - plot.left));
      }
      return { writes, lefts, apart: Math.max(...apart), watched: parts.length };
    });
    await play.click();
    // At rest the slider has exactly the position of the playhead.
    const [rests, due] = await page.evaluate(() => {
      const plot = document.querySelector(".timeline-plot")?.getBoundingClientRect();
      const line = document.querySelector(".timeline-playhead")?.getBoundingClientRect();
      const { value, max } = document.querySelector<HTMLInputElement>("input[type=range]") ?? {};
      return [
        line?.left ?? Number.NaN,
        (plot?.left ?? 0) + ((plot?.width ?? 0) * Number(value)) / Number(max),
      ];
    });

    expect(seen.writes).toBe(0);
    expect(seen.apart).toBeLessThan(0.1);
    expect(seen.lefts).toEqual(seen.lefts.toSorted((a, b) => a - b));
    expect(Number(rests) - (seen.lefts[0] ?? 0)).toBeGreaterThan(20);
    expect(rests).toBeCloseTo(due ?? Number.NaN, 0);
  });

  it("goes through all of January to the end, and nothing ever goes back", async () => {
    const { page } = await openPage({ url: "?event=E01" });
    const { play, speed, slider } = controlsOf(page);
    await speed.selectOption("4");
    await switchRestsOff(page);
    await startNoting(page);
    await play.click();
    await expect.poll(async () => (await momentOf(page)).isPlaying, { timeout: 45_000 }).toBe(false);
    const notes = await stopNoting(page);

    const values = notes.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(new Set(values).size).toBeGreaterThan(100);
    const told = notes.map(({ position }) => eventNumberIn(position)).filter((it) => it !== null);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(0)).toBe(1);
    expect(new Set(told)).toContain(57);
    // At this speed some events are over before the card, which follows six times a second, comes to tell of them.
    expect(new Set(told).size).toBeGreaterThan(25);
    const days = new Set(notes.map(dayOf).filter((day) => day > 0));
    expect([...days].slice(0, 23)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));

    const last = await momentOf(page);
    expect(last.value).toBe(last.max);
    expect(await slider.evaluate((input: HTMLInputElement) => input.value === input.max)).toBe(true);
    expect(await play.getAttribute("aria-label")).toBe("Play from the start");
  });

  it("starts over when it is pressed at the end", async () => {
    const { page } = await openPage({ url: "?date=2024-02-29" });
    const { play, speed } = controlsOf(page);
    const before = await momentOf(page);
    await speed.selectOption("4");
    await play.click();
    await expect.poll(async () => (await momentOf(page)).isPlaying).toBe(false);
    const end = await momentOf(page);
    expect(end.value).toBe(end.max);
    expect(end.value).toBeGreaterThan(before.value);
    await play.click();
    await expect.poll(async () => (await momentOf(page)).value).toBeLessThan(end.max / 2);
    expect(await momentOf(page)).toMatchObject({
      isPlaying: true,
      date: expect.stringMatching(/ January 2022$/),
    });
  });

  it("writes, frame by frame, only what moves with time", async () => {
    const { page } = await openPage({ url: "?event=E28" });
    await untilMapDrawn(page);
    const { play } = controlsOf(page);
    await switchRestsOff(page);
    await page.waitForTimeout(300);
    await startNoting(page, 20);
    await page.evaluate(watchChanges);
    await play.click();
    await page.waitForTimeout(4000);
    await play.click();
    const notes = await stopNoting(page);
    const { changes, frames } = await page.evaluate<{ changes: string[]; frames: number }>("window.seen");

    const told = new Set(notes.map(({ position, date, valueText }) => `${position} ${date} ${valueText}`));
    expect(told.size).toBeGreaterThan(2);
    expect(frames).toBeGreaterThan(60);
    expect(changes.length, changes.join("\n")).toBeLessThanOrEqual(3 * told.size);
    expect(changes.length, changes.join("\n")).toBeLessThan(frames / 3);
  });

  it("changes nothing else at all where nothing happens", async () => {
    const { page } = await openPage({ url: "?date=2022-01-22T03:00" });
    await untilMapDrawn(page);
    await page.waitForTimeout(500);
    const before = await momentOf(page);
    await controlsOf(page).play.click();
    await page.waitForTimeout(200);
    await page.evaluate(watchChanges);
    await page.waitForTimeout(1200);
    const { changes } = await page.evaluate<{ changes: string[] }>("window.seen");
    const after = await momentOf(page);
    expect(after.value).toBeGreaterThan(before.value);
    expect(after.date).toBe(before.date);
    expect(changes).toEqual([]);
  });
});

describe("frames", () => {
  it("are asked for only while it plays: not when idle, not when paused", async () => {
    const opening = await openCounted({ url: "?event=E22" });
    const { page } = opening;
    await untilMapDrawn(page);
    await page.waitForTimeout(500);
    expect(await framesWithin(opening, 1500)).toBe(0);

    const { play } = controlsOf(page);
    await play.click();
    expect(await framesWithin(opening, 500)).toBeGreaterThan(5);
    await play.click();
    await page.waitForTimeout(100);
    expect(await framesWithin(opening, 1000)).toBe(0);
  });

  it("stop while the page is hidden, and go on when it is seen again", async () => {
    const opening = await openCounted({ url: "?event=E22" });
    const { page } = opening;
    const turn = (state: string) =>
      page.evaluate((visibility) => {
        Object.defineProperty(document, "visibilityState", { configurable: true, value: visibility });
        Object.defineProperty(document, "hidden", { configurable: true, value: visibility === "hidden" });
        document.dispatchEvent(new Event("visibilitychange"));
      }, state);
    await untilMapDrawn(page);
    await controlsOf(page).play.click();
    await page.waitForTimeout(300);
    await turn("hidden");
    await page.waitForTimeout(100);
    const hidden = await momentOf(page);
    expect(await framesWithin(opening, 1000)).toBe(0);
    expect((await momentOf(page)).value).toBe(hidden.value);
    await turn("visible");
    expect(await framesWithin(opening, 500)).toBeGreaterThan(5);
  });
});
