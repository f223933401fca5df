import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { controlsOf } from "./support/controls";
import { eventNumberIn, momentOf } from "./support/moment";
import { openFramed, openPage } from "./support/openPage";

const eventOf = async (page: Page) => eventNumberIn((await momentOf(page)).position);

const present = (event: string) => openPage({ url: `?view=present&event=${event}`, size: "present" });

/** Presses a key of another keyboard layout: what it writes, and where it lies. */
async function pressLayout(page: Page, key: string, code: string): Promise<void> {
  const devices = await page.context().newCDPSession(page);
  await devices.send("Input.dispatchKeyEvent", { type: "keyDown", key, code, text: key });
  await devices.send("Input.dispatchKeyEvent", { type: "keyUp", key, code });
  await devices.detach();
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
}

/** Lets an element hear a key as it would if it had the focus. */
const hear = (element: Locator, pressed: Pressed) =>
  element.evaluate(
    (node, init) =>
      node.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true })),
    pressed,
  );

describe("the keys of the present view", () => {
  it("take a clicker's PageDown three events forward, with the slider focused", async () => {
    const { page } = await present("E22");
    await controlsOf(page).slider.focus();
    for (const expected of [23, 24, 25]) {
      await page.keyboard.press("PageDown");
      expect(await eventOf(page)).toBe(expected);
    }
    for (const expected of [24, 23, 22]) {
      await page.keyboard.press("PageUp");
      expect(await eventOf(page)).toBe(expected);
    }
  });

  it("work before anything was clicked", async () => {
    const { page } = await present("E22");
    await page.keyboard.press("PageDown");
    expect(await eventOf(page)).toBe(23);
  });

  it("have one effect each, whatever has the focus", async () => {
    const { page } = await present("E22");
    const { slider } = controlsOf(page);
    const keys = { ArrowRight: 23, ArrowDown: 23, ArrowLeft: 21, ArrowUp: 21, Space: 23, "Shift+Space": 21 };
    for (const focus of [() => page.locator(".app").focus(), () => slider.focus()]) {
      await focus();
      for (const [key, expected] of Object.entries({ ...keys, n: 23, p: 21, N: 23 })) {
        await page.keyboard.press(key);
        expect(await eventOf(page), key).toBe(expected);
        await page.keyboard.press(expected > 22 ? "PageUp" : "PageDown");
        expect(await eventOf(page)).toBe(22);
      }
    }
  });

  it("reach the first and the last event with Home and End", async () => {
    const { page } = await present("E22");
    await page.keyboard.press("Home");
    expect((await momentOf(page)).headline).toBe("Six states sign a treaty in Tashkent");
    await page.keyboard.press("End");
    expect((await momentOf(page)).headline).toBe("Armenia freezes its participation");
  });

  it("know letters by their place on a Cyrillic keyboard", async () => {
    const { page } = await present("E22");
    await controlsOf(page).slider.focus();
    await pressLayout(page, "т", "KeyN");
    expect(await eventOf(page)).toBe(23);
    await pressLayout(page, "з", "KeyP");
    expect(await eventOf(page)).toBe(22);
  });

  it("leave space and Enter to a button that has the focus", async () => {
    const { page } = await present("E22");
    const { next } = controlsOf(page);
    await next.focus();
    await page.keyboard.press("Space");
    expect(await eventOf(page)).toBe(23);
    await page.keyboard.press("Enter");
    expect(await eventOf(page)).toBe(24);
  });

  it("leave combinations with Ctrl, Alt and Command alone", async () => {
    const { page } = await present("E22");
    for (const held of ["ctrlKey", "altKey", "metaKey"]) {
      for (const key of ["ArrowRight", "PageDown", "n", "p", " ", "End"]) {
        await hear(controlsOf(page).slider, { key, [held]: true });
      }
    }
    expect(await eventOf(page)).toBe(22);
  });

  it("stay out of fields", async () => {
    const { page } = await present("E22");
    const { dateField, speed } = controlsOf(page);
    for (const key of ["n", "p", " ", "ArrowRight", "End"]) {
      await hear(dateField, { key });
      await hear(speed, { key });
    }
    expect(await eventOf(page)).toBe(22);
  });

  it("do not leak between two frames of one page", async () => {
    const { frame, page } = await openFramed({ url: "?view=present&event=E22" });
    await page.keyboard.press("PageDown");
    expect(eventNumberIn((await momentOf(frame)).position)).toBe(22);
    await controlsOf(frame).slider.focus();
    await page.keyboard.press("PageDown");
    expect(eventNumberIn((await momentOf(frame)).position)).toBe(23);
  });
});

describe("the explore view", () => {
  it("has no keys for the whole page", async () => {
    const { page } = await openPage({ url: "?event=E22" });
    const before = await momentOf(page);
    for (const key of ["ArrowRight", "PageDown", "PageUp", "Space", "n", "p", "Home", "End", "."]) {
      await page.keyboard.press(key);
    }
    expect(await momentOf(page)).toEqual(before);
  });

  it("leaves PageUp on the slider to mean a day later, as sliders do", async () => {
    const { page } = await openPage({ url: "?event=E22" });
    await controlsOf(page).slider.focus();
    await page.keyboard.press("PageUp");
    expect((await momentOf(page)).date).toBe("8 January 2022");
  });
});
