import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { momentOf } from "./support/moment";
import { openPage } from "./support/openPage";

const MOMENT = "First count: 2,030 people, 250 vehicles";

const searchOf = (page: Page) => new URL(page.url()).search;
const headlineOf = async (page: Page) => (await momentOf(page)).headline;
const panel = (page: Page) => page.locator(".data-panel");

describe("the browser’s Back and Forward", () => {
  it("lead from a moment through “Data & sources” to the first page, and to the moment again", async () => {
    const { page } = await openPage();
    const opening = await headlineOf(page);
    await page.locator(".view-links").getByRole("link", { name: "Data & sources" }).click();
    await panel(page).getByRole("link", { name: "Tables" }).click();
    await panel(page).getByRole("button", { name: MOMENT }).click();
    await panel(page).waitFor({ state: "detached" });
    await page.waitForFunction(() => new URLSearchParams(location.search).has("event"));
    const there = searchOf(page);

    await page.goBack();
    await panel(page).waitFor();
    await expect.poll(() => searchOf(page)).toBe("?data=tables");
    await page.goBack();
    await expect.poll(() => searchOf(page)).toBe("?data=sources");
    await page.goBack();
    await panel(page).waitFor({ state: "detached" });
    await page.waitForTimeout(600);
    expect(searchOf(page)).toBe("");
    expect(await headlineOf(page)).toBe(opening);

    for (const search of ["?data=sources", "?data=tables", there]) {
      await page.goForward();
      await page.waitForTimeout(600);
      expect(searchOf(page)).toBe(search);
    }
    expect(await headlineOf(page)).toBe(MOMENT);
    expect(await panel(page).count()).toBe(0);
  });

  it("stay with a place on the map that was shown", async () => {
    const { page } = await openPage({ url: "?event=E22&at=8/43.3/77" });
    await page.locator(".view-links").getByRole("link", { name: "Data & sources" }).click();
    await panel(page).waitFor();
    await page.goBack();
    await panel(page).waitFor({ state: "detached" });
    await page.waitForTimeout(600);
    expect(searchOf(page)).toBe("?event=E22&at=8/43.3/77");
  });
});

describe.each([
  ["en", "present"],
  ["ru", "present"],
  ["en", "laptop"],
  ["ru", "laptop"],
] as const)("“Data & sources” over the show in %s, size %s", (lang, size) => {
  it("has both ways out in reach: back to the map, and out of the show", async () => {
    const { page } = await openPage({ url: "?view=present&event=E34&data=sources", lang, size });
    await panel(page).waitFor();
    const back = panel(page).locator(".data-head > .button");
    await page.locator(".show-link").click({ trial: true });
    await back.click({ trial: true });
    const [show, map] = [await page.locator(".show-link").boundingBox(), await back.boundingBox()];
    if (!(show && map)) throw new Error("One of them is not drawn.");
    const apart =
      map.x + map.width <= show.x || map.y + map.height <= show.y || map.y >= show.y + show.height;
    expect(apart).toBe(true);
    await back.click();
    await panel(page).waitFor({ state: "detached" });
  });
});
