import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { layoutShifts } from "./support/boxes";
import { controlsOf } from "./support/controls";
import {
  expectForward,
  expectTrueFrames,
  openHeld,
  openHeldFrame,
  readFrames,
  watchFrames,
} from "./support/heldPage";
import { momentOf } from "./support/moment";

async function sliderBox(page: Page) {
  const box = await controlsOf(page).slider.boundingBox();
  if (!box) throw new Error("There is no slider.");
  return { ...box, y: box.y + box.height / 2 };
}

describe("a page that its core plays while the app comes", () => {
  it.each([
    ["on a desktop", "?event=E20", "desktop", "full", "en"],
    ["on a phone", "?date=2022-01-14", "phone", "compact", "en"],
    ["in Russian", "ru/?event=E20", "laptop", "full", "ru"],
  ] as const)("goes on playing, with the focus where it was, %s", async (_, url, size, form, tag) => {
    const { page, release } = await openHeld({ url, size });
    await controlsOf(page).play.click();
    await page.locator(".event-steps button").last().focus();
    await watchFrames(page);
    await release();
    await page.waitForTimeout(600);
    const { frames, lost, keepsFocus } = await readFrames(page);
    expect(lost).toEqual([]);
    expect(keepsFocus).toBe(true);
    expectForward(frames);
    expectTrueFrames(frames, form, tag);
    expect(frames.every(({ isPlaying }) => isPlaying)).toBe(true);
    await page.keyboard.press("Enter");
    expect((await momentOf(page)).isPlaying).toBe(false);
  });

  it("goes on playing in a sandboxed frame", async () => {
    const { frame, release } = await openHeldFrame("?event=E20");
    await controlsOf(frame).play.click();
    await watchFrames(frame);
    await release();
    await frame.waitForTimeout(400);
    const { frames, lost } = await readFrames(frame);
    expect(lost).toEqual([]);
    expectForward(frames);
    expectTrueFrames(frames, "compact");
  });

  it("follows the mouse that holds the slider all the while", async () => {
    const { page, letThrough, whole } = await openHeld({ url: "?event=E01" });
    const { x, y, width } = await sliderBox(page);
    await page.mouse.move(x + width * 0.3, y);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.4, y);
    await watchFrames(page);
    const ready = whole();
    await letThrough();
    let share = 0.4;
    let isReady = false;
    void ready.then(() => {
      isReady = true;
    });
    while (!isReady || share < 0.55) {
      share = Math.min(share + 0.004, 0.85);
      await page.mouse.move(x + width * share, y);
    }
    await ready;
    await page.mouse.move(x + width * 0.6, y);
    await page.waitForTimeout(50);
    const { frames, lost, keepsFocus } = await readFrames(page);
    expect(lost).toEqual([]);
    expect(keepsFocus).toBe(true);
    expectTrueFrames(frames, "full");
    expect(new Set(frames.map(({ value }) => value)).size).toBeGreaterThan(10);
    const { value, max } = await momentOf(page);
    expect(value / max).toBeCloseTo(0.6, 1);
    await page.mouse.up();
    await page.mouse.move(x + width * 0.2, y);
    expect((await momentOf(page)).value).toBe(value);
  });

  it("follows the finger that holds the slider all the while", async () => {
    const { page, context, release } = await openHeld({ url: "?event=E11", size: "phone" });
    const { x, y, width } = await sliderBox(page);
    const devices = await context.newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", share?: number) =>
      devices.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: share === undefined ? [] : [{ x: x + width * share, y }],
      });
    await touch("touchStart", 0.3);
    for (const share of [0.32, 0.36, 0.4]) await touch("touchMove", share);
    await watchFrames(page);
    await release();
    for (const share of [0.45, 0.5, 0.55]) await touch("touchMove", share);
    await page.waitForTimeout(50);
    const { frames, lost } = await readFrames(page);
    expect(lost).toEqual([]);
    expectTrueFrames(frames, "compact");
    const { value, max } = await momentOf(page);
    expect(value / max).toBeCloseTo(0.55, 1);
    await touch("touchEnd");
  });

  it("keeps the slider’s keys", async () => {
    const { page, release } = await openHeld({ url: "?event=E22" });
    const { slider } = controlsOf(page);
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    expect((await momentOf(page)).headline).toBe("Moscow: Almaty airport under guard");
    await watchFrames(page);
    await release();
    await page.keyboard.press("ArrowLeft");
    await expect
      .poll(async () => (await momentOf(page)).headline)
      .toBe("Bishkek votes twice, then sends 150");
    const { frames, lost, keepsFocus } = await readFrames(page);
    expect([lost, keepsFocus]).toEqual([[], true]);
    expectTrueFrames(frames, "full");
  });
});

describe("a page at rest while the app comes", () => {
  it.each([
    ["", "desktop"],
    ["?event=E20", "desktop"],
    ["?date=2022-01-14", "phone"],
    ["ru/?event=E20", "laptop"],
    ["?view=embed&event=E20", "embed"],
    ["?mission=kazakhstan-2022&event=E22", "laptop"],
  ] as const)("does not move at “%s” on a %s", async (url, size) => {
    const { page, release } = await openHeld({ url, size });
    await expect
      .poll(() => page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length))
      .toBeGreaterThan(0);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await watchFrames(page);
    const before = await layoutShifts(page);
    await release();
    const { lost } = await readFrames(page);
    expect(lost).toEqual([]);
    expect(await layoutShifts(page)).toEqual(before);
  });

  it("keeps its elements where a translator has altered what the core tells", async () => {
    const { page, release } = await openHeld({ url: "?event=E20" });
    await page.evaluate(() => {
      for (const selector of [".date-large", "#event-headline", ".event-text"]) {
        const font = document.createElement("font");
        font.textContent = "übersetzt";
        document.querySelector(selector)?.replaceChildren(font);
      }
    });
    await watchFrames(page);
    await release();
    expect((await readFrames(page)).lost).toEqual([]);
    await controlsOf(page).next.click();
    await expect
      .poll(async () => (await momentOf(page)).headline)
      .toBe("Tajik parliament reported in favour");
  });

  it("answers once, later, what was pressed too early, and sends no form", async () => {
    const { page, release } = await openHeld();
    const { more, dateField } = controlsOf(page);
    await dateField.press("Enter");
    await more.click();
    expect(await more.getAttribute("aria-expanded")).toBe("false");
    await release();
    expect(await more.getAttribute("aria-expanded")).toBe("true");
  });

  it("shows the narrow time line where the window has become narrow before", async () => {
    const { page, release } = await openHeld({ url: "?event=E20" });
    const wide = (await momentOf(page)).value;
    await page.setViewportSize({ width: 800, height: 900 });
    await expect.poll(async () => (await momentOf(page)).value).not.toBe(wide);
    const narrow = (await momentOf(page)).value;
    await watchFrames(page);
    await release();
    expect((await momentOf(page)).value).toBe(narrow);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(async () => (await momentOf(page)).value).toBe(wide);
    expect((await readFrames(page)).lost).toEqual([]);
  });
});
