import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { controlsOf } from "./support/controls";
import { findAxeViolations } from "./support/findAxeViolations";
import { openPage } from "./support/openPage";

const findButton = (page: Page) => page.getByRole("button", { name: /^(Find|Найти)$/ });
const field = (page: Page) => page.getByRole("combobox", { name: /place|место/ });
const options = (page: Page) => page.getByRole("listbox", { name: /Found|Найдено/ }).getByRole("option");

async function openFind(page: Page, query: string) {
  await findButton(page).click();
  await field(page).fill(query);
}

describe("the find box", () => {
  it("finds Zhetygen by another spelling and lands at the site, with its details", async () => {
    const { page } = await openPage({ url: "?event=E10" });
    await openFind(page, "Zhetigen");
    await options(page).first().waitFor();
    await field(page).press("ArrowDown");
    await field(page).press("Enter");
    await page.locator("aside.details").getByText("Zhetygen military airfield").waitFor();
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(await findButton(page).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.locator(".when").textContent()).toContain("9 January 2022");
  });

  it("is fetched when first opened, asks no other host, and sends nothing of what is typed", async () => {
    const { page, requests } = await openPage({ url: "?event=E10" });
    const isOfFind = (address: string) => /FindBox|\/find-/.test(address);
    expect(requests.filter(isOfFind)).toEqual([]);
    await openFind(page, "");
    await page.waitForFunction(
      () => document.querySelector("dialog[open] [role=status]")?.textContent === "",
    );
    expect(requests.filter(isOfFind).length).toBeGreaterThan(0);
    const before = requests.length;
    await field(page).fill("Tokayev");
    await options(page).first().waitFor();
    expect(requests).toHaveLength(before);
    expect(page.url()).not.toContain("Tokayev");
  });

  it("is emptied by Esc, then closed by it, and gives the focus back; leads to a source", async () => {
    const { page } = await openPage({ url: "?event=E10" });
    await openFind(page, "S-GAZ07");
    await options(page).first().waitFor();
    await field(page).press("Escape");
    expect(await field(page).inputValue()).toBe("");
    expect(await page.locator("dialog[open]").count()).toBe(1);
    await field(page).press("Escape");
    await page.waitForFunction(() => document.querySelector("dialog[open]") === null);
    expect(await findButton(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await openFind(page, "S-GAZ07");
    await options(page).first().click();
    await page.waitForURL(/data=sources\.S-GAZ07/);
  });

  it("works by touch on a phone, where it stands behind More", async () => {
    const { page } = await openPage({ url: "?event=E10", size: "phone", lang: "ru" });
    await controlsOf(page).more.tap();
    await findButton(page).tap();
    await field(page).fill("ТЭЦ-2");
    await options(page).nth(1).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await options(page).first().tap();
    await page.locator("aside.details").getByText("Алматинская ТЭЦ-2").waitFor();
    expect(await controlsOf(page).more.getAttribute("aria-expanded")).toBe("false");
  });

  it.each([
    ["desktop", "light", "en"],
    ["phone", "dark", "ru"],
  ] as const)("has nothing that axe finds, on a %s in %s", async (size, colorScheme, lang) => {
    const { page } = await openPage({ url: "?event=E10", size, colorScheme, lang });
    if (size === "phone") await controlsOf(page).more.click();
    for (const query of ["Almaty", "qwertyuiop"]) {
      if (!(await field(page).isVisible())) await findButton(page).click();
      await field(page).fill(query);
      await page.waitForTimeout(300);
      await field(page).press("ArrowDown");
      expect(await findAxeViolations(page), query).toEqual([]);
    }
  });

  it("is not there in the show", async () => {
    const { page } = await openPage({ url: "?view=present" });
    expect(await findButton(page).count()).toBe(0);
  });
});
