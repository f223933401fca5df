import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findAxeViolations } from "./support/findAxeViolations";
import { momentOf } from "./support/moment";
import { addressOf, openPage, waitUntilReady } from "./support/openPage";

const dataOf = (page: Page) => new URL(page.url()).searchParams.get("data");
const title = (page: Page) => page.locator(".browse section h3");
const isFocused = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element === document.activeElement);

/** How far what is in the panel, or the page, is wider than it. */
const overflowOf = (page: Page) =>
  page.evaluate(() => {
    const wider = (element: Element | null) =>
      element ? element.scrollWidth - element.clientWidth : Number.NaN;
    return [wider(document.querySelector(".data-body")), wider(document.documentElement)];
  });

/** Where each mark stands, in pixels from the left: its number, and its centre. */
const marksIn = (page: Page, selector: string) =>
  page.locator(`${selector} .report-mark`).evaluateAll((marks) =>
    marks.map((mark) => {
      const { left, top, width } = mark.getBoundingClientRect();
      return { n: mark.textContent, x: left + width / 2, top };
    }),
  );

describe("from the total at 10 January", () => {
  it("two clicks lead to who differs, on a scale, and the third to the reports side by side", async () => {
    const { page } = await openPage({ url: "?event=E34" });
    await page
      .locator(".force")
      .getByRole("button", { name: /: 2,030$/ })
      .first()
      .click();
    const differ = page.locator(".force .disagreement", { hasText: "How large was the force?" });
    await differ.locator("summary").click();
    expect(await differ.locator(".report-ticks").textContent()).toBe("2,0002,5003,0003,5004,000");

    const marks = await marksIn(page, ".force .disagreement[open] .report-scale");
    expect(marks.map(({ n }) => n)).toEqual(Array.from({ length: 12 }, (_, index) => String(index + 1)));
    const [first, , , counted] = marks;
    const last = marks.at(-1);
    const width = (last?.x ?? 0) - (first?.x ?? 0);
    expect(width).toBeGreaterThan(150);
    expect(((counted?.x ?? 0) - (first?.x ?? 0)) / width).toBeCloseTo(30 / 2000, 2);
    const apart = new Set(marks.map(({ x, top }) => `${Math.round(x / 4)} ${Math.round(top)}`));
    expect(apart.size).toBe(12);

    await differ.getByRole("link", { name: "Compare the reports" }).click();
    await title(page).waitFor();
    expect(await title(page).textContent()).toBe("How large was the force?");
    await expect.poll(() => dataOf(page)).toBe("disagreements.X03");
    expect(await page.locator(".report-row").count()).toBe(12);
    expect(await isFocused(page, ".browse section h3")).toBe(true);
  });
});

describe("a link to a disagreement", () => {
  it("opens and focuses it, with each report where its value stands", async () => {
    const { page } = await openPage({ url: "?data=disagreements.X12" });
    await title(page).waitFor();
    expect(await isFocused(page, ".browse section h3")).toBe(true);
    const [eighteen, nineteen, nineteenAndOne] = await marksIn(page, ".report-track");
    expect((nineteen?.x ?? 0) - (eighteen?.x ?? 0)).toBeGreaterThan(100);
    expect(nineteenAndOne?.x).toBeCloseTo(nineteen?.x ?? 0, 0);
    await page.getByRole("button", { name: "19 more aircraft leave Almaty" }).click();
    await title(page).waitFor({ state: "detached" });
    expect((await momentOf(page)).headline).toBe("19 more aircraft leave Almaty");
  });

  it("that there is not is told above the list of all", async () => {
    const { page } = await openPage({ url: "?data=disagreements.X99" });
    await page.getByRole("alert").filter({ hasText: "X99" }).waitFor();
    expect(await page.locator(".browse-index a").count()).toBe(33);
  });
});

describe("the article", () => {
  it("is fetched when it is opened and not before, and is read step by step", async () => {
    const { page, requests } = await openPage();
    const fetched = () => requests.filter((address) => /\/article[.-]/.test(address)).length;
    expect(fetched()).toBe(0);
    await page.getByRole("link", { name: "Data & sources" }).first().click();
    await page.getByRole("link", { name: "The article", exact: true }).click();
    await page.getByRole("link", { name: "Read it claim by claim" }).click();
    expect(fetched()).toBe(2);
    await page.getByRole("button", { name: "Next claim" }).click();
    await expect.poll(() => dataOf(page)).toBe("article.finance-minister");
    expect(await title(page).textContent()).toBe("Smailov as finance minister");
    expect(await isFocused(page, ".browse section h3")).toBe(true);
  });
});

const PARTS = ["disagreements", "disagreements.X03", "plan", "article.article-4"];

describe.each([
  ["en", "light", "desktop"],
  ["ru", "dark", "desktop"],
  ["ru", "light", "phone"],
  ["en", "dark", "smallPhone"],
] as const)("disagreements, plan and article in %s, %s, on a %s", (lang, colorScheme, size) => {
  it("are accessible and no wider than the page", async () => {
    const { page } = await openPage({ url: "?data=article", lang, colorScheme, size });
    for (const part of PARTS) {
      await page.goto(addressOf(`?data=${part}&lang=${lang}`));
      await waitUntilReady(page);
      await page.locator(".browse, .plan").waitFor();
      expect(await overflowOf(page), part).toEqual([0, 0]);
      expect(await findAxeViolations(page), part).toEqual([]);
    }
  });
});
