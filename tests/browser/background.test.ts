import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findLayoutProblems } from "./support/boxes";
import { controlsOf, twoFrames, untilMapDrawn } from "./support/controls";
import { findAxeViolations } from "./support/findAxeViolations";
import { openPage, type PageOptions } from "./support/openPage";

async function openAt(event: string, options: PageOptions = {}) {
  const opened = await openPage({ url: `?event=${event}`, reducedMotion: "reduce", ...options });
  await untilMapDrawn(opened.page);
  return opened.page;
}

const fillOf = (page: Page, state: string) =>
  page.locator(`.ground-map path.state-${state}`).evaluate((path) => getComputedStyle(path).fill);
const namesOnMap = (page: Page) => page.locator(".map-label").allTextContents();

describe("the map of the years before", () => {
  it("fills Uzbekistan like Russia while it is a party, and as other land while it is not", async () => {
    const page = await openAt("B01");
    expect(await fillOf(page, "uz")).toBe(await fillOf(page, "ru"));
    expect(await fillOf(page, "by")).not.toBe(await fillOf(page, "ru"));

    for (let step = 0; step < 3; step += 1) await controlsOf(page).next.click();
    await expect.poll(() => page.locator("#event-headline").textContent()).toMatch(/prolong/);
    expect(await fillOf(page, "uz")).not.toBe(await fillOf(page, "ru"));
    expect(await fillOf(page, "by")).toBe(await fillOf(page, "ru"));

    const back = await openAt("B09");
    expect(await fillOf(back, "uz")).toBe(await fillOf(back, "ru"));
    const after = await openAt("B18");
    expect(await fillOf(after, "uz")).not.toBe(await fillOf(after, "ru"));
  });

  it("hatches who is joining or leaving, and keeps disputed land apart from both", async () => {
    const page = await openAt("B02");
    for (const state of ["az", "ge", "by"]) expect(await fillOf(page, state)).toContain("ground-turning");
    const disputed = page.locator(".ground-map path.disputed");
    expect(await disputed.evaluate((path) => getComputedStyle(path).fill)).toContain("ground-hatch");
    expect(await fillOf(await openAt("B16"), "uz")).toContain("ground-turning");
  });

  it("keeps the warm colour of Kazakhstan for January 2022", async () => {
    const before = await openAt("B14");
    expect(await fillOf(before, "kz")).toBe(await fillOf(before, "ru"));
    const january = await openAt("E22");
    expect(await fillOf(january, "kz")).not.toBe(await fillOf(january, "ru"));
    expect(await fillOf(january, "uz")).toBe(
      await january
        .locator(".ground-map path.land")
        .first()
        .evaluate((path) => getComputedStyle(path).fill),
    );
    expect((await namesOnMap(january)).join()).not.toMatch(/Uzbekistan|Georgia|Azerbaijan/);
  });

  it("marks and names the places of the two requests that were refused", async () => {
    const osh = await openAt("B12");
    expect(await osh.locator(".past-mark").count()).toBe(1);
    expect(await namesOnMap(osh)).toEqual(expect.arrayContaining(["Osh", "Uzbekistan"]));
    const regions = await openAt("B18");
    expect(await regions.locator(".past-mark.is-region").count()).toBe(2);
    expect(await namesOnMap(regions)).toEqual(expect.arrayContaining(["Syunik", "Gegharkunik"]));
  });

  it.each(["phone", "embed", "present"] as const)("keeps its names and marks apart (%s)", async (size) => {
    const view = size === "phone" ? "" : `&view=${size}`;
    for (const event of ["B02", "B12", "B18"]) {
      const page = await openAt(`${event}${view}`, { size, lang: "ru" });
      expect(await findLayoutProblems(page), event).toEqual([]);
    }
  });

  it("changes at once for readers who asked for less motion, and gently for others", async () => {
    const durationOf = (page: Page) =>
      page
        .locator(".ground-map path.state-uz")
        .evaluate((path) => Number.parseFloat(getComputedStyle(path).transitionDuration));
    expect(await durationOf(await openAt("B04"))).toBe(0);
    expect(await durationOf(await openAt("B04", { reducedMotion: "no-preference" }))).toBeGreaterThan(0);
  });

  it("changes nothing of the ground while time passes between two changes of the parties", async () => {
    const page = await openAt("B05");
    await page.evaluate(() => {
      const ground = document.querySelector(".ground-map");
      const changes: MutationRecord[] = [];
      if (!ground) return;
      const observer = new MutationObserver((records) => changes.push(...records));
      observer.observe(ground, { attributes: true, childList: true, subtree: true });
      Object.assign(window, { groundChanges: changes });
    });
    const changes = () =>
      page.evaluate(() => (window as unknown as { groundChanges: unknown[] }).groundChanges.length);
    for (let step = 0; step < 3; step += 1) await controlsOf(page).next.click();
    await twoFrames(page);
    expect(await changes()).toBe(0);
    await controlsOf(page).next.click();
    await expect.poll(changes).toBeGreaterThan(0);
  });
});

describe("the treaty in “Data & sources”", () => {
  it.each(["light", "dark"] as const)("is reached from the card and passes axe (%s)", async (colorScheme) => {
    const page = await openAt("B12", { colorScheme, lang: "ru" });
    expect(await findAxeViolations(page), "map").toEqual([]);
    expect(await findLayoutProblems(page)).toEqual([]);
    await page.locator(".event-card").getByRole("link", { name: "Договор", exact: true }).click();
    await page.locator(".treaty blockquote").waitFor();
    expect(await findAxeViolations(page), "treaty").toEqual([]);
    await page.getByRole("button", { name: "Узбекистан возвращается" }).click();
    await expect.poll(() => page.locator("#event-headline").textContent()).toMatch(/Узбекистан возвращается/);
  });
});
