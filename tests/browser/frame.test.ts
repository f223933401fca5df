import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { controlsOf, untilMapDrawn } from "./support/controls";
import { momentOf } from "./support/moment";
import { openFramed } from "./support/openPage";

/** What every frame must be able to do, whatever its host allows. */
async function expectItWorks(frame: Frame): Promise<void> {
  const { play, next } = controlsOf(frame);
  await untilMapDrawn(frame);
  const before = await momentOf(frame);
  await next.click();
  expect((await momentOf(frame)).headline).not.toBe(before.headline);
  await play.click();
  expect((await momentOf(frame)).isPlaying).toBe(true);
  await expect.poll(async () => (await momentOf(frame)).value).toBeGreaterThan(before.value + 5);
  await play.click();
  expect((await momentOf(frame)).isPlaying).toBe(false);
  await frame.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>(".settings select");
    if (!select) throw new Error("There is no choice of languages.");
    select.value = "ru";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await frame.waitForFunction(() => document.documentElement.lang === "ru");
  expect((await momentOf(frame)).date).toMatch(/ января 2022/);
}

describe("a frame on another site's page", () => {
  it.each([
    ["with nothing said about it", {}],
    ["that may only run scripts", { sandbox: "allow-scripts" }],
    ["that may go full screen and copy", { allow: "fullscreen; clipboard-write" }],
    ["that may do all that the snippet asks", { sandbox: "allow-scripts allow-same-origin allow-popups" }],
  ])("loads, steps, plays and changes its language: %s", async (_name, options) => {
    const { frame } = await openFramed({ url: "?event=E22", ...options });
    expect(await frame.evaluate(() => document.documentElement.dataset["view"])).toBe("embed");
    await expectItWorks(frame);
  });

  it("leaves the wheel and the focus to its host", async () => {
    const { page, frame } = await openFramed({
      url: "?event=E22",
      before: '<div style="height:400px">Above</div>',
      after: '<div style="height:3000px">Below</div>',
    });
    await untilMapDrawn(frame);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    expect(await page.evaluate(() => scrollY)).toBe(0);

    const box = await page.locator("iframe").boundingBox();
    if (!box) throw new Error("There is no frame.");
    const map = await frame.locator(".leaflet-map-pane").evaluate((pane) => getComputedStyle(pane).transform);
    await page.mouse.move(box.x + box.width / 2, box.y + 120);
    await page.mouse.wheel(0, 150);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(150);
    await page.mouse.wheel(0, 150);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
    expect(await frame.evaluate(() => scrollY)).toBe(0);
    expect(
      await frame.locator(".leaflet-map-pane").evaluate((pane) => getComputedStyle(pane).transform),
    ).toBe(map);
  });

  it("does not move its host when the map in it is clicked", async () => {
    const { page, frame } = await openFramed({
      url: "?event=E22",
      before: '<div style="height:500px">Above</div>',
      after: '<div style="height:3000px">Below</div>',
    });
    await untilMapDrawn(frame);
    await page.evaluate(() => scrollTo(0, 200));
    const box = await page.locator("iframe").boundingBox();
    if (!box) throw new Error("There is no frame.");
    await page.mouse.click(box.x + box.width - 120, box.y + 150);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => scrollY)).toBe(200);
  });

  it("adds nothing to its host's history", async () => {
    const { page, frame } = await openFramed({ url: "?event=E11" });
    const length = await page.evaluate(() => history.length);
    for (let step = 0; step < 4; step += 1) {
      await controlsOf(frame).next.click();
      await page.waitForTimeout(450);
    }
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  it("draws its map when it is shown only after it has loaded", async () => {
    const { page, frame } = await openFramed({
      url: "?event=E22",
      before: "<style>iframe { display: none } .shown iframe { display: block }</style>",
      untilReady: false,
    });
    await page.waitForTimeout(1000);
    await page.evaluate(() => document.documentElement.classList.add("shown"));
    await untilMapDrawn(frame);
    const place = await frame.locator(".leaflet-container").boundingBox();
    expect(place?.width).toBeGreaterThan(600);
    await expectItWorks(frame);
  });
});
