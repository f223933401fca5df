import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { untilMapDrawn } from "./support/controls";
import { openPage, waitUntilReady } from "./support/openPage";

const FONTS = /\.woff2$/;
const LATE_MS = 3000;

/** Notes every shift of the layout from the first paint on. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const noted = Object.assign(window, { shifts: [] as number[] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });

/** Where the text of the page stands, to the pixel, and whether any of it is cut. */
const textOf = (page: Page) =>
  page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll<HTMLElement>(
        "h1, .when [data-part], .card p, .force p, .transport button",
      ),
    ];
    const shown = parts.filter((part) => part.offsetParent !== null && part.clientWidth > 1);
    return {
      heights: shown.map((part) => `${part.textContent?.slice(0, 30)} ${part.offsetHeight}`),
      cut: shown
        .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
        .filter((part) => getComputedStyle(part).display !== "inline")
        .map((part) => part.textContent),
    };
  });

async function openWith(how: "there" | "late" | "blocked", lang: string) {
  const opening = await openPage({ url: lang === "en" ? "" : `${lang}/`, locale: lang });
  const { page, context, problems } = opening;
  const usual = await textOf(page);
  await watchShifts(page);
  if (how !== "there") {
    await context.route(FONTS, async (route) => {
      if (how === "blocked") return route.abort();
      await new Promise((done) => setTimeout(done, LATE_MS));
      return route.continue().catch(() => undefined);
    });
  }
  await page.reload();
  await waitUntilReady(page);
  await page.waitForTimeout(how === "late" ? LATE_MS + 1000 : 500);
  if (how === "blocked") {
    const rest = problems.filter((problem) => !problem.includes("net::ERR_FAILED"));
    problems.splice(0, problems.length, ...rest);
  }
  await untilMapDrawn(page);
  return { page, usual };
}

describe.each(["en", "ru"])("a page in %s", (lang) => {
  it.each(["there", "late", "blocked"] as const)(
    "stands still and whole where its fonts are %s",
    async (how) => {
      const { page, usual } = await openWith(how, lang);
      expect(await page.evaluate<number[]>("window.shifts")).toEqual([]);
      const told = await textOf(page);
      expect(told.cut).toEqual([]);
      expect(told.heights).toEqual(usual.heights);
    },
  );
});
