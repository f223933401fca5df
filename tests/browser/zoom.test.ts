import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findLayoutProblems, layoutShifts } from "./support/boxes";
import { untilMapDrawn } from "./support/controls";
import { openPage } from "./support/openPage";

const boxOf = (page: Page, part: string) =>
  page
    .locator(part)
    .first()
    .evaluate((element) => {
      const { top, bottom, width, height } = element.getBoundingClientRect();
      return { top, bottom, width, height };
    });

async function open(width: number, height: number, lang: string) {
  const { page } = await openPage({ url: "?event=E34", lang, size: { width, height } });
  await untilMapDrawn(page);
  return page;
}

// A laptop and a small laptop at 200 percent, and a phone on its side.
describe.each([
  [683, 384],
  [720, 450],
  [667, 375],
])("a window of %i by %i", (width, height) => {
  it.each(["ru"])("shows all of Kazakhstan beside its ring, and scrolls, in %s", async (lang) => {
    const page = await open(width, height, lang);
    expect(await layoutShifts(page)).toEqual([]);
    expect(await findLayoutProblems(page)).toEqual([]);
    expect((await boxOf(page, ".map")).height).toBeGreaterThanOrEqual(300);
    const theatre = await boxOf(page, ".ground-map .theatre");
    const ring = await boxOf(page, ".ring");
    expect(theatre.width).toBeGreaterThan(3 * ring.width);
    expect(await page.locator(".bar").evaluate((bar) => getComputedStyle(bar).position)).toBe("static");
  });
});

describe("a window of 960 by 540", () => {
  it.each(["en", "ru"])(
    "has the whole axis in sight, and room for words on the card, in %s",
    async (lang) => {
      const page = await open(960, 540, lang);
      expect(await layoutShifts(page)).toEqual([]);
      expect(await findLayoutProblems(page)).toEqual([]);
      expect((await boxOf(page, ".timeline")).bottom).toBeLessThanOrEqual(540);
      const [text, steps] = [await boxOf(page, ".event-text"), await boxOf(page, ".event-steps")];
      expect(steps.top - text.top).toBeGreaterThan(4 * 25);
    },
  );
});

describe("the tabs of “Data & sources” on a phone", () => {
  it("show the one that is open, and at which ends there are more", async () => {
    const { page } = await openPage({ url: "?data=tables.movements", size: "phone", lang: "ru" });
    const row = page.locator(".data-head nav");
    const isInSight = () =>
      row.evaluate((nav) => {
        const [own, tab] = [nav, nav.querySelector("[aria-current]")].map((it) =>
          it?.getBoundingClientRect(),
        );
        return own && tab ? tab.left >= own.left - 1 && tab.right <= own.right + 1 : false;
      });
    expect(await isInSight()).toBe(true);
    expect(await row.getAttribute("data-more")).toMatch(/^start/);
    await page.getByRole("link", { name: "Договор", exact: true }).click();
    await expect.poll(isInSight).toBe(true);
    expect(await row.getAttribute("data-more")).toBe("start end");
  });
});
