import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { POLICY } from "../../src/app/build/policy.mjs";
import { layoutShifts } from "./support/boxes";
import { browser } from "./support/browser";
import { controlsOf, untilMapDrawn } from "./support/controls";
import { momentOf } from "./support/moment";
import { addressOf, openPage, type PageOptions, waitUntilReady } from "./support/openPage";
import { serve } from "./support/serve";

const SCRIPTS = /\/assets\/[^/]*\.js$/;

/** Opens a page of which no script file ever arrives. */
async function openWithoutFiles(options: PageOptions) {
  const opening = await openPage({ ...options, url: "favicon.svg", untilReady: false });
  opening.requests.splice(0);
  await opening.context.route(SCRIPTS, () => new Promise(() => {}));
  await opening.page.goto(addressOf(options.url), { waitUntil: "commit" });
  await opening.page.locator("html:not([data-opening]) #record").waitFor({ state: "attached" });
  return opening;
}

const endingsOf = (requests: readonly string[]) =>
  requests.map((url) => /\.(\w+)$/.exec(new URL(url).pathname)?.[1] ?? "page");

describe.each([
  ["", "1 January 2022"],
  ["ru/", "1 января 2022"],
])("the page at “%s” before any file of it has come", (url, date) => {
  it("shows map, date and controls as they will be", async () => {
    const { page } = await openWithoutFiles({ url, locale: url === "" ? "en-GB" : "ru-RU" });
    await expect.poll(() => page.locator(".date-large").textContent()).toContain(date);
    const fill = await page
      .locator(".ground-map .theatre")
      .evaluate((element) => getComputedStyle(element).fill);
    expect(fill).toBe("rgb(246, 223, 174)");
    const button = await page.locator(".play-button").boundingBox();
    expect([button?.width, button?.height]).toEqual([40, 40]);
    expect(await page.locator(".card").isVisible()).toBe(true);
    expect(await page.locator(".record").isVisible()).toBe(false);
  });

  it("plays, and is scrubbed", async () => {
    const { page } = await openWithoutFiles({ url, locale: url === "" ? "en-GB" : "ru-RU" });
    await page.waitForSelector('html[data-playable="1"]', { state: "attached" });
    const play = page.locator(".play-button");
    await play.click();
    await page.locator(".play-button[data-playing]").waitFor();
    await play.click();
    await page.locator(".play-button:not([data-playing])").waitFor();
    await page.locator(".timeline-scrubber").press("End");
    await expect.poll(() => page.locator(".date-large").textContent()).not.toContain(date);
    expect(await page.locator("html").getAttribute("data-ready")).toBeNull();
  });

  it("has been one request for the page, with its fonts and the app's entry on their way, and none for a style", async () => {
    const { page, requests } = await openWithoutFiles({ url });
    await expect.poll(() => endingsOf(requests)).toEqual(expect.arrayContaining(["js", "woff2"]));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const endings = endingsOf(requests);
    expect(endings.filter((ending) => ending === "page")).toHaveLength(1);
    expect(
      [...new Set(endings)].filter((ending) => !["page", "js", "woff2", "svg"].includes(ending)),
    ).toEqual([]);
  });
});

describe("a page that comes in two pieces", () => {
  it("is painted once, when all that is seen first is there", async () => {
    const html = readFileSync("dist/index.html", "utf8");
    const half = html.indexOf('class="transport"');
    expect(half).toBeGreaterThan(0);
    const slow = await serve(({ url }, response) => {
      response.writeHead(url === "/" ? 200 : 404, { "Content-Type": "text/html; charset=utf-8" });
      if (url !== "/") return response.end();
      response.write(html.slice(0, half));
      return setTimeout(() => response.end(html.slice(half)), 700);
    });
    const page = await (await browser()).newPage();
    await page.goto(slow.url);
    await page.waitForFunction(() => performance.getEntriesByType("paint").length > 0);
    expect(await layoutShifts(page)).toEqual([]);
    const [paint] = await page.evaluate(() =>
      performance.getEntriesByType("paint").map(({ startTime }) => startTime),
    );
    expect(paint).toBeGreaterThan(700);
    await page.close();
    slow.close();
  });
});

/** How every element that is to be seen looks, and where. */
const looksOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<Element>("#app *")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const { color, backgroundColor, fontFamily, fontSize, fontWeight, fill, stroke, opacity } = style;
        return {
          element: `${element.tagName} ${element.getAttribute("class") ?? ""}`,
          place: [x, y, width, height].map(Math.round).join(" "),
          paint: [color, backgroundColor, fill, stroke, opacity, style.borderColor].join(" "),
          font: [fontFamily, fontSize, fontWeight, style.lineHeight].join(" "),
        };
      }),
  );

const LATER_SHEETS = readdirSync("dist/assets").filter((name) => /^(?!page-|plain-).*\.css$/.test(name));

describe("the style in the page", () => {
  it.each([
    ["desktop", "?lang=en", "light"],
    ["laptop", "ru/?look=projector", "light"],
    ["phone", "?lang=en", "dark"],
    ["smallPhone", "ru/", "light"],
    ["embed", "?lang=en&view=embed", "light"],
    ["present", "?lang=en&view=present", "dark"],
  ] as const)("leaves nothing for later sheets to change on a %s at “%s”", async (size, url, colorScheme) => {
    const { page } = await openWithoutFiles({ size, url, colorScheme });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const before = await looksOf(page);
    expect(before.length).toBeGreaterThan(30);
    expect(LATER_SHEETS.length).toBeGreaterThan(2);
    await page.evaluate(
      (files) =>
        Promise.all(
          files.map((file) => {
            const root = document.documentElement.dataset["language"] ? "../" : "./";
            const link = document.createElement("link");
            link.rel = "stylesheet";
            link.href = `${root}assets/${file}`;
            document.head.append(link);
            return new Promise((done) => {
              link.onload = done;
            });
          }),
        ).then(() => undefined),
      LATER_SHEETS,
    );
    expect(await looksOf(page)).toEqual(before);
    expect(await layoutShifts(page)).toEqual([]);
  });

  it("does not come once more as a file", async () => {
    const { requests } = await openPage();
    const sheets = requests.filter((url) => url.endsWith(".css")).map((url) => basename(url));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter((name) => /^(page|plain)-/.test(name))).toEqual([]);
    expect(new Set(sheets).size).toBe(sheets.length);
  });
});

/** A host that sends a policy of its own with every page, which knows nothing of the hashes. */
async function withOwnPolicy(route: Route): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({
    response,
    headers: { ...response.headers(), "content-security-policy": `${POLICY}; frame-ancestors *` },
  });
}

describe.each(["?lang=en", "ru/"])(
  "the page at “%s” on a host whose policy refuses what stands in it",
  (url) => {
    it("takes its style and the app from files, and works", async () => {
      const { context, page, problems } = await openPage({ url: "favicon.svg", untilReady: false });
      await context.route((address) => address.pathname.endsWith("/"), withOwnPolicy);
      await page.goto(addressOf(url));
      await waitUntilReady(page);
      await untilMapDrawn(page);
      const breaches = problems.filter((problem) => problem.startsWith("policy breach"));
      expect(breaches.length).toBeGreaterThan(0);
      expect(breaches.filter((breach) => !/(script|style)-src-elem by inline/.test(breach))).toEqual([]);
      expect(await page.locator("link[rel=stylesheet]").first().getAttribute("href")).toMatch(
        /assets\/page-/,
      );
      expect(await page.locator(".app").evaluate((app) => getComputedStyle(app).display)).toBe("grid");
      const fill = await page
        .locator(".ground-map .theatre")
        .evaluate((element) => getComputedStyle(element).fill);
      expect(fill).toBe("rgb(246, 223, 174)");
      await controlsOf(page).next.click();
      expect((await momentOf(page)).position).toMatch(/2 (of|из) 57/);
      problems.splice(0);
    });
  },
);
