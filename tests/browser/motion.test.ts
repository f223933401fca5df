import { describe, expect, it } from "vitest";
import { controlsOf, reveal, switchRestsOff, untilMapDrawn } from "./support/controls";
import { eventNumberIn, momentOf, startNoting, stopNoting } from "./support/moment";
import { openPage } from "./support/openPage";

/** The places between which the notes jump, each once. */
const places = (values: readonly number[]) => values.filter((value, index) => value !== values[index - 1]);

describe("with reduced motion", () => {
  it("playing goes from event to event with nothing in between", async () => {
    const { page } = await openPage({ url: "?event=E22", reducedMotion: "reduce" });
    await controlsOf(page).speed.selectOption("4");
    await startNoting(page, 20);
    await controlsOf(page).play.click();
    await page.waitForTimeout(5000);
    await controlsOf(page).play.click();
    const notes = await stopNoting(page);
    const told = places(notes.map(({ position }) => eventNumberIn(position) ?? 0));
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.map((_, index) => 22 + index));
    expect(places(notes.map(({ value }) => value))).toHaveLength(told.length);
    expect(places(notes.map(({ value }) => value)).length).toBeLessThan(15);
  });

  it("the map changes its camera without flying", async () => {
    const { page } = await openPage({ url: "?event=E22", reducedMotion: "reduce" });
    await untilMapDrawn(page);
    const pressed = await page.evaluate(async () => {
      const seen = () => {
        const marks = document.querySelectorAll(".map-label, .site-mark, .ring");
        return JSON.stringify([...marks].map((mark) => mark.getBoundingClientRect()));
      };
      const before = seen();
      document.querySelector<HTMLButtonElement>(".map-controls button:last-child")?.click();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const atOnce = seen();
      await new Promise((done) => setTimeout(done, 700));
      return { before, atOnce, later: seen() };
    });
    expect(pressed.atOnce).not.toBe(pressed.before);
    expect(pressed.later).toBe(pressed.atOnce);
  });

  it("does not play by itself, not even when a link asks for it", async () => {
    const { page } = await openPage({ url: "?event=E22&autoplay=1", reducedMotion: "reduce" });
    await page.waitForTimeout(500);
    expect(eventNumberIn((await momentOf(page)).position)).toBe(22);
    expect((await momentOf(page)).isPlaying).toBe(false);
  });

  it("can be chosen in the page, and takes effect at once", async () => {
    const { page } = await openPage({ url: "?event=E22" });
    const motion = page.locator(".settings select").last();
    await reveal(page, motion);
    await motion.selectOption("steps");
    await controlsOf(page).more.click();
    await controlsOf(page).speed.selectOption("4");
    await startNoting(page, 20);
    await controlsOf(page).play.click();
    await page.waitForTimeout(2500);
    await controlsOf(page).play.click();
    const notes = await stopNoting(page);
    expect(places(notes.map(({ value }) => value)).length).toBeLessThan(8);
    expect(places(notes.map(({ value }) => value)).length).toBeGreaterThan(1);
  });
});

describe("without it", () => {
  it("Pause stops everything within one frame", async () => {
    const { page } = await openPage({ url: "?event=E22" });
    await untilMapDrawn(page);
    await switchRestsOff(page);
    await controlsOf(page).play.click();
    await page.waitForTimeout(600);
    const { atOnce, later, hadMoved } = await page.evaluate(async () => {
      const slider = document.querySelector<HTMLInputElement>("input[type=range]");
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.movements");
      const seen = () => `${slider?.value} ${canvas?.toDataURL()}`;
      const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const before = seen();
      await wait(100);
      document.querySelector<HTMLButtonElement>(".play-button")?.click();
      await frame();
      const first = seen();
      await wait(400);
      return { atOnce: first, later: seen(), hadMoved: first !== before };
    });
    expect(hadMoved).toBe(true);
    expect(later).toBe(atOnce);
  });

  it("nothing moves by itself after loading", async () => {
    const { page } = await openPage({ url: "?event=E22" });
    await untilMapDrawn(page);
    await page.waitForTimeout(500);
    const picture = () => page.locator(".map").screenshot();
    const seen = async () => [await momentOf(page), (await picture()).toString("base64")];
    const before = await seen();
    await page.waitForTimeout(2000);
    expect(await seen()).toEqual(before);
  });
});
