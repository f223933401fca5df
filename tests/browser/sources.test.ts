import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findAxeViolations } from "./support/findAxeViolations";
import { momentOf } from "./support/moment";
import { openPage } from "./support/openPage";

const openSource = (page: Page) => page.locator('.source-table [data-open="true"]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
const dataOf = (page: Page) => new URL(page.url()).searchParams.get("data");

/** How far what is in the panel is wider than it. */
const overflowOf = (page: Page) =>
  page.evaluate(() => {
    const body = document.querySelector(".data-body");
    return body ? body.scrollWidth - body.clientWidth : Number.NaN;
  });

describe("from a number on the screen", () => {
  it("two clicks lead to who said it and when, and Esc leads back", async () => {
    const { page } = await openPage({ url: "?event=E34" });
    await page.getByRole("button", { name: "Kyrgyzstan: 150 people" }).click();
    const evidence = page.locator(".contingents .evidence");
    expect(await evidence.textContent()).toContain("First reported");
    expect(await evidence.textContent()).toContain("Kloop, 7 January 2022");

    const mark = evidence.getByRole("link", { name: "Kloop, 7 January 2022: in the list of sources" });
    await mark.click();
    await openSource(page).waitFor();
    expect(await openSource(page).textContent()).toMatch(/^Kloop.*7 January 2022.*Russian.*kloop\.kg/);
    expect(dataOf(page)).toBe("sources.S-KLOOP07");

    await page.keyboard.press("Escape");
    await openSource(page).waitFor({ state: "detached" });
    expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await evidence.isVisible()).toBe(true);
  });
});

describe("a link to a source", () => {
  it("opens the whole list at it, in view and focused", async () => {
    const { page } = await openPage({ url: "?data=sources.S-RBCUA10" });
    await openSource(page).waitFor();
    await expect.poll(() => page.locator(".source-table tbody").count()).toBe(295);
    expect(await focused(page)).toMatch(/^RBC-Ukraine/);
    const isInView = await openSource(page)
      .locator(".source-button")
      .evaluate((button) => {
        const box = button.getBoundingClientRect();
        return button.contains(document.elementFromPoint(box.left + 20, box.top + box.height / 2));
      });
    expect(isInView).toBe(true);
  });

  it("leads on to a moment, and the browser’s Back returns to it", async () => {
    const { page } = await openPage({ url: "?data=sources.S-RBCUA10" });
    await page.getByRole("button", { name: "First count: 2,030 people, 250 vehicles" }).click();
    await openSource(page).waitFor({ state: "detached" });
    expect((await momentOf(page)).headline).toBe("First count: 2,030 people, 250 vehicles");
    await page.waitForTimeout(600);
    await page.goBack();
    await openSource(page).waitFor();
    expect(dataOf(page)).toBe("sources.S-RBCUA10");
    expect(await focused(page)).toMatch(/^RBC-Ukraine/);
  });

  it("that there is not is named above the whole list", async () => {
    const { page } = await openPage({ url: "?data=sources.S-NOBODY" });
    await page.getByRole("alert").filter({ hasText: "S-NOBODY" }).waitFor();
    await expect.poll(() => page.locator(".source-table tbody").count()).toBe(295);
    expect(await openSource(page).count()).toBe(0);
  });
});

describe.each([
  ["en", "light", "desktop"],
  ["ru", "dark", "desktop"],
  ["ru", "light", "phone"],
  ["en", "dark", "smallPhone"],
] as const)("the list of sources in %s, %s, on a %s", (lang, colorScheme, size) => {
  it("is accessible and no wider than its page", async () => {
    const { page } = await openPage({ url: "?data=sources.S-RBCUA10", lang, colorScheme, size });
    await openSource(page).waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
  });
});
