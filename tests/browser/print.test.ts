import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPage } from "./support/openPage";

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const print = async (page: Page) => pagesOf(await page.pdf({ format: "A4" }));

/** What of the panel is cut off by a box that scrolls or clips. */
const cutIn = (page: Page, rows: string) =>
  page.locator(rows).evaluateAll((all) =>
    all.flatMap((row) => {
      for (let box = row.parentElement; box && box !== document.body; box = box.parentElement) {
        const isClipping = getComputedStyle(box).overflowY !== "visible";
        if (isClipping && row.getBoundingClientRect().bottom > box.getBoundingClientRect().bottom + 1)
          return [row.textContent];
      }
      return [];
    }),
  );

describe.each(["en", "ru"])("“Data & sources” in %s, printed,", (lang) => {
  it("has all 295 sources with their addresses written out, and nothing to press", async () => {
    const { page } = await openPage({ url: "?data=sources", lang });
    await expect.poll(() => page.locator(".source-table tbody").count()).toBe(295);
    await page.emulateMedia({ media: "print" });
    expect(await cutIn(page, ".source-table tbody")).toEqual([]);
    const unwritten = await page
      .locator(".source-table td > a")
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute("href"))
          .filter(
            (href, index) => getComputedStyle(links[index] as Element, "::after").content !== `"${href}"`,
          ),
      );
    expect(unwritten).toEqual([]);
    for (const part of [".bar", ".map", ".button", ".data-tabs", ".source-filters"])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    expect(await print(page)).toBeGreaterThan(20);
  });

  it("has all twelve reports of the size of the force", async () => {
    const { page } = await openPage({ url: "?data=disagreements.X03", lang });
    await expect.poll(() => page.locator(".report-row").count()).toBe(12);
    await page.emulateMedia({ media: "print" });
    expect(await cutIn(page, ".report-row")).toEqual([]);
    expect(await page.locator(".browse-index").isVisible()).toBe(false);
  });
});

it("the page itself is printed without its controls", async () => {
  const { page } = await openPage({ url: "?event=E34" });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".bar").isVisible()).toBe(false);
  expect(await page.locator(".card").isVisible()).toBe(true);
});
