import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { layoutShifts } from "./support/boxes";
import { controlsOf, untilMapDrawn } from "./support/controls";
import { findAxeViolations } from "./support/findAxeViolations";
import { momentOf } from "./support/moment";
import { addressOf, openPage, type PageOptions, SIZES, waitUntilReady } from "./support/openPage";

const LANGUAGES = [
  {
    tag: "en",
    path: "",
    locale: "en-GB",
    title: "Fourteen days in January",
    event: "The CSTO decides to send a force",
  },
  {
    tag: "ru",
    path: "ru/",
    locale: "ru-RU",
    title: "Четырнадцать дней в январе",
    event: "Токаев обращается к ОДКБ",
  },
] as const;
const FOUR_SIZES = ["desktop", "laptop", "phone", "smallPhone"] as const;

describe.each(LANGUAGES)("the page without scripts in $tag", ({ path, title, event }) => {
  it.each(FOUR_SIZES)(
    "shows title, map, card and the whole story, and no dead control, on a %s",
    async (size) => {
      const { page } = await openPage({ url: path, scripts: false, size });
      expect(await page.title()).toBe(title);
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await page.getByRole("heading", { level: 3, name: event }).waitFor();
      const dead = page.locator("button, input, select, textarea, [role=slider]");
      expect(await dead.evaluateAll((all) => all.filter((it) => it.checkVisibility()).length)).toBe(0);
      const map = await page.locator(".ground-map").boundingBox();
      const { width, height } = SIZES[size];
      expect(map?.width).toBeGreaterThan(width * 0.6);
      expect((map?.y ?? 0) + 80).toBeLessThan(height);
      expect(await page.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
    },
  );

  it.each(["light", "dark"] as const)("has the theatre in the colour of the %s look", async (colorScheme) => {
    const { page } = await openPage({ url: path, scripts: false, colorScheme });
    const fill = await page
      .locator(".ground-map .theatre")
      .evaluate((element) => getComputedStyle(element).fill);
    expect(fill).toBe(colorScheme === "light" ? "rgb(246, 223, 174)" : "rgb(74, 59, 28)");
  });

  it("prints the story, and the map with it", async () => {
    const { page } = await openPage({ url: path, scripts: false });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".ground-map").isVisible()).toBe(true);
    expect(await page.locator(".record .languages").isVisible()).toBe(false);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(50_000);
  });
});

describe.each(LANGUAGES)("axe on the page without scripts in $tag", ({ path }) => {
  it.each(["light", "dark"] as const)("finds nothing in the %s look", async (colorScheme) => {
    // The rules run in a page that may run them; its own scripts are refused.
    const opening = await openPage({ url: "favicon.svg", colorScheme, untilReady: false });
    await opening.context.route(/\.js$/, (route) => route.abort());
    await opening.page.goto(addressOf(path));
    await opening.page.evaluate((dark) => {
      const plain = document.querySelector("head noscript");
      if (plain) plain.outerHTML = plain.textContent ?? "";
      document.documentElement.dataset["look"] = dark ? "dark" : "light";
    }, colorScheme === "dark");
    await expect.poll(() => opening.page.locator(".record").isVisible()).toBe(true);
    expect(await findAxeViolations(opening.page)).toEqual([]);
    opening.problems.splice(0);
  });
});

/** Opens a page whose app waits until `letIn` is called. */
async function openHeld(options: PageOptions) {
  const opening = await openPage({ url: "favicon.svg", untilReady: false, ...options, lang: "" });
  let letIn = () => {};
  const held = new Promise<void>((done) => {
    letIn = done;
  });
  await opening.context.route(/assets\/index-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await opening.page.goto(addressOf(options.url), { waitUntil: "commit" });
  await opening.page.waitForFunction(() => performance.getEntriesByType("paint").length > 0);
  return { ...opening, letIn };
}

/** Where a point of the sheet is on the screen. */
const placeOfMap = (page: Page) =>
  page.locator(".ground-map").evaluate((svg) => {
    const matrix = (svg as SVGSVGElement).getScreenCTM();
    return [matrix?.a ?? 0, matrix?.e ?? 0, matrix?.f ?? 0];
  });

const TAKEN_OVER = [
  ["desktop", "", "en-GB"],
  ["laptop", "ru/", "en-GB"],
  ["phone", "", "en-GB"],
  ["smallPhone", "ru/", "ru-RU"],
  ["desktop", "?event=E22", "en-GB"],
  ["phone", "?event=E22&lang=ru", "en-GB"],
  ["embed", "?view=embed&event=E22", "en-GB"],
  ["present", "?view=present", "en-GB"],
] as const;

describe("the app, when it comes", () => {
  it.each(TAKEN_OVER)(
    "takes the page over on a %s at “%s” without moving anything",
    async (size, url, locale) => {
      const { page, letIn } = await openHeld({ size, url, locale });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const before = await placeOfMap(page);
      letIn();
      await waitUntilReady(page);
      await untilMapDrawn(page);
      await page.waitForTimeout(300);
      const after = await placeOfMap(page);
      for (const [index, value] of before.entries())
        expect(after[index]).toBeCloseTo(value, index === 0 ? 2 : 0);
      expect(await layoutShifts(page)).toEqual([]);
      expect(await page.locator(".ground-map").count()).toBe(1);
      expect(await page.locator(".record").count()).toBe(0);
    },
  );

  it("keeps what stands there: card, map, and what the reader has opened", async () => {
    const { page, letIn } = await openHeld({});
    const summary = page.locator(".report summary").first();
    await summary.click();
    await page.evaluate(() => {
      const kept = window as unknown as { kept: (Element | null)[] };
      kept.kept = [".card", ".ground-map", ".timeline-scrubber"].map((part) => document.querySelector(part));
    });
    letIn();
    await waitUntilReady(page);
    await untilMapDrawn(page);
    expect(await page.evaluate<boolean>("window.kept.every((element) => element?.isConnected)")).toBe(true);
    expect(await page.locator(".report details").first().getAttribute("open")).not.toBeNull();
    await controlsOf(page).next.click();
    expect((await momentOf(page)).position).toMatch(/2 of 57/);
  });

  it.each([
    ["another moment", "?event=E22", ".report > *"],
    ["another moment", "?event=E22", ".date-field input"],
    ["what was known then", "?event=E22&asof=1", ".card *"],
    ["what was known then", "?event=E22&asof=1", ".ring >> visible=true"],
    ["another language", "?lang=ru", ".masthead h1"],
    ["another place", "?at=8/43.3/77", ".ground-map"],
  ])(
    "is waited for where a link asks for %s, and nothing wrong is shown meanwhile",
    async (_what, url, part) => {
      const { page, letIn } = await openHeld({ url });
      expect(await page.locator(part).first().isVisible()).toBe(false);
      letIn();
      await waitUntilReady(page);
      await untilMapDrawn(page);
      expect(await page.locator(part).first().isVisible()).toBe(true);
    },
  );

  it.each([
    ["its entry", /assets\/index-[^/]*\.js$/],
    ["a part of it", /assets\/startApp-[^/]*\.js$/],
  ])("is not waited for where %s cannot be had: the page without scripts is shown", async (_what, file) => {
    const opening = await openPage({ url: "favicon.svg", untilReady: false });
    await opening.context.route(file, (route) => route.abort());
    await opening.page.goto(addressOf("?event=E22"));
    await opening.page.getByRole("heading", { level: 3, name: "The CSTO decides to send a force" }).waitFor();
    expect(await opening.page.locator(".card").isVisible()).toBe(true);
    expect(await opening.page.locator(".bar").isVisible()).toBe(false);
    opening.problems.splice(0);
  });
});

describe("the address of a language", () => {
  it("opens in that language for every reader, and still does as a link asks", async () => {
    const { page } = await openPage({ url: "ru/", locale: "en-GB" });
    expect((await momentOf(page)).date).toMatch(/^1 января 2022/);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("ru");
    await controlsOf(page).next.click();
    await expect.poll(() => page.url()).toBe(addressOf("ru/?event=E02"));
    await page.goto(addressOf("ru/?lang=en"));
    await waitUntilReady(page);
    expect((await momentOf(page)).date).toBe("1 January 2022");
  });
});
