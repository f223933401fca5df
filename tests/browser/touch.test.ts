import type { CDPSession, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { controlsOf, untilMapDrawn } from "./support/controls";
import { momentOf } from "./support/moment";
import { openPage } from "./support/openPage";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Drags one finger from a point to another, in steps that the browser can follow. */
async function drag(devices: CDPSession, from: Point, to: Point, whileHeld?: () => Promise<void>) {
  const steps = 12;
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Point[]) =>
    devices.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", [from]);
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps;
    await touch("touchMove", [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
    await new Promise((done) => setTimeout(done, 16));
  }
  await whileHeld?.();
  await touch("touchEnd", []);
}

const scrolled = (page: Page) => page.evaluate(() => document.scrollingElement?.scrollTop ?? 0);

const mapPlace = (page: Page) =>
  page.locator(".leaflet-map-pane").evaluate((pane) => {
    const land = pane.querySelector("svg, canvas")?.getBoundingClientRect();
    return [getComputedStyle(pane).transform, land?.left, land?.top];
  });

async function openPhone() {
  const { page, context } = await openPage({ url: "?event=E22", size: "phone" });
  await untilMapDrawn(page);
  const box = await controlsOf(page).slider.boundingBox();
  if (!box) throw new Error("There is no slider.");
  return { page, devices: await context.newCDPSession(page), box };
}

describe("a finger on the scrubber", () => {
  it("moves time along it, and neither the page nor the map", async () => {
    const { page, devices, box } = await openPhone();
    const before = { scrolled: await scrolled(page), map: await mapPlace(page), ...(await momentOf(page)) };
    const y = box.y + box.height / 2;
    const seen: string[] = [];
    await drag(devices, { x: box.x + 60, y }, { x: box.x + box.width - 60, y }, async () => {
      seen.push((await momentOf(page)).date);
    });
    const after = await momentOf(page);
    expect(after.value).toBeGreaterThan(before.value);
    expect(after.date).not.toBe(before.date);
    expect(seen).toEqual([after.date]);
    expect(after.valueText).toContain(after.date);
    expect(await scrolled(page)).toBe(before.scrolled);
    expect(await mapPlace(page)).toEqual(before.map);
  });

  it("scrolls the page when it is swiped up or down", async () => {
    const { page, devices, box } = await openPhone();
    const x = box.x + box.width / 2;
    await drag(devices, { x, y: box.y + box.height / 2 }, { x, y: box.y - 400 });
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  });

  it("finds targets of at least 44 by 44 pixels to play and to step", async () => {
    const { page } = await openPhone();
    const { play, previous, next } = controlsOf(page);
    for (const control of [play, previous, next]) {
      const size = await control.boundingBox();
      expect(size?.width).toBeGreaterThanOrEqual(44);
      expect(size?.height).toBeGreaterThanOrEqual(44);
    }
  });
});
