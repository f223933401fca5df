import { describe, expect, it } from "vitest";
import { findLayoutProblems } from "./support/boxes";
import { controlsOf, reveal, twoFrames, untilMapDrawn } from "./support/controls";
import { findAxeViolations } from "./support/findAxeViolations";
import { openPage } from "./support/openPage";

const VIEWS = [
  ["explore", { width: 1440, height: 900 }],
  ["explore", { width: 390, height: 844 }],
  ["embed", { width: 720, height: 480 }],
  ["present", { width: 1440, height: 900 }],
] as const;

describe("as known on this date", () => {
  it("is switched on by keyboard, kept in the address, and told on the map", async () => {
    const { page } = await openPage({ url: "?date=2022-01-07T18:00" });
    await untilMapDrawn(page);
    const line = page.locator(".as-known-line");
    expect(await line.isVisible()).toBe(false);
    await controlsOf(page).dateField.focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await line.locator("span:visible").textContent()).toBe(
      "As known on 7 January 2022, 18:00: only what had been published by then",
    );
    await page.waitForFunction(() => new URLSearchParams(location.search).get("asof") === "1");
    await page.keyboard.press("Space");
    expect(await line.isVisible()).toBe(false);
    await page.waitForFunction(() => !new URLSearchParams(location.search).has("asof"));
  });

  it.each(VIEWS)(
    "is seen in %s at %o: line, fog and plan, and nothing meets anything",
    async (view, size) => {
      const { page } = await openPage({ url: `?date=2022-01-11T12:00&asof=1&view=${view}`, size });
      await untilMapDrawn(page);
      expect(await page.locator(".as-known-line").isVisible()).toBe(true);
      expect(await page.locator(".as-known-line span:visible").textContent()).toMatch(/^As known /);
      const [fog, playhead] = await page.evaluate(() =>
        [".timeline-fog", ".timeline-playhead"].map(
          (selector) => document.querySelector(selector)?.getBoundingClientRect().left ?? 0,
        ),
      );
      expect(fog).toBeCloseTo(playhead ?? Number.NaN, 1);
      expect(await page.locator(".timeline-ahead .timeline-plan").count()).toBe(1);
      expect(await page.locator(".timeline-ahead text").first().textContent()).toMatch(/^Plan/);
      expect(await findLayoutProblems(page)).toEqual([]);
      expect(await findAxeViolations(page)).toEqual([]);
    },
  );

  it("is behind “More” on a phone", async () => {
    const { page } = await openPage({ url: "?date=2022-01-07T18:00", size: "phone" });
    await untilMapDrawn(page);
    const button = page.getByRole("button", { name: "As known on this date" });
    await reveal(page, button);
    await button.click();
    expect(await page.locator(".as-known-line").isVisible()).toBe(true);
  });

  it("moves the fog with the playhead", async () => {
    const { page } = await openPage({ url: "?date=2022-01-07T18:00&asof=1" });
    await untilMapDrawn(page);
    const left = () =>
      page.evaluate(() => document.querySelector(".timeline-fog")?.getBoundingClientRect().left ?? 0);
    const before = await left();
    await controlsOf(page).slider.focus();
    await page.keyboard.press("PageUp");
    await twoFrames(page);
    expect(await left()).toBeGreaterThan(before);
  });
});
