import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it, vi } from "vitest";
import { browser } from "./support/browser";
import { addressOf, waitUntilReady } from "./support/openPage";
import { serve } from "./support/serve";

const html = readFileSync("dist/index.html", "utf8");
const namesIn = (attribute: string) => {
  const files = new RegExp(`<script[^>]* ${attribute}="([^"]*)"`).exec(html)?.[1] ?? "";
  return files.split(" ").map((file) => basename(file));
};
const ENTRY = namesIn("src");
const MODULES = namesIn("data-modules");

/** A page that notes when it made its first frame. */
async function pageWithFirstFrame(): Promise<Page> {
  const page = await (await browser()).newPage({ locale: "en-GB" });
  await page.addInitScript(() => requestAnimationFrame(() => performance.mark("first-frame")));
  return page;
}

/** The modules that came, each with how long after the first frame it was asked for, in ms. */
const comingsOf = (page: Page) =>
  page.evaluate((names) => {
    const frame = performance.getEntriesByName("first-frame")[0]?.startTime ?? Number.NaN;
    return performance
      .getEntriesByType("resource")
      .map(({ name, startTime }) => ({
        name: name.slice(name.lastIndexOf("/") + 1),
        after: startTime - frame,
      }))
      .filter(({ name }) => names.includes(name));
  }, MODULES);

/** Opens a page whose first byte is held back for so long, whose entry never comes and whose modules are empty. */
async function open(heldMs: number, look: (page: Page, scripts: () => string[]) => Promise<void>) {
  const asked: string[] = [];
  const { url, close } = await serve((request, response) => {
    const name = basename(request.url ?? "");
    if (request.url === "/") {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      setTimeout(() => response.end(html), heldMs);
    } else if (MODULES.includes(name)) response.setHeader("Content-Type", "text/javascript").end();
    else if (!ENTRY.includes(name)) response.writeHead(404).end();
  });
  const page = await pageWithFirstFrame();
  try {
    page.on("request", (request) => {
      if (request.url().endsWith(".js")) asked.push(basename(request.url()));
    });
    await page.goto(url, { waitUntil: "commit" });
    await page.locator("html[data-playable]:not([data-opening])").waitFor({ state: "attached" });
    await look(page, () => [...asked].sort());
  } finally {
    await page.close();
    close();
  }
}

const PATIENT = { timeout: 10_000 };

// A page that gets no frame for a second goes on without: a machine can be as busy as that.
describe("what the app imports", { retry: 2 }, () => {
  it("is asked for together on a slow line, once the document has come and the first frame is made", async () => {
    expect(MODULES.length).toBeGreaterThan(2);
    await open(300, async (page, scripts) => {
      await expect.poll(scripts, PATIENT).toEqual([...ENTRY, ...MODULES].sort());
      await expect.poll(async () => (await comingsOf(page)).length, PATIENT).toBe(MODULES.length);
      for (const { name, after } of await comingsOf(page)) expect(after, name).toBeGreaterThanOrEqual(0);
    });
  });

  it("is left to the app on a quick line, where the fonts are asked for instead", async () => {
    // A busy machine may not be quick at once.
    const isQuickThen = async () => {
      let isQuick = false;
      await open(0, async (page, scripts) => {
        isQuick = (await page.locator("head > link[rel=preload][as=font]").count()) > 0;
        if (!isQuick) return;
        await page.waitForTimeout(300);
        expect(scripts()).toEqual(ENTRY);
      });
      return isQuick;
    };
    await vi.waitUntil(isQuickThen, { timeout: 60_000 });
  });

  it.each(["", "ru/"])(
    "comes once for the page at “%s”, and is not asked for before the first frame",
    async (url) => {
      const page = await pageWithFirstFrame();
      try {
        await page.goto(addressOf(url));
        await waitUntilReady(page);
        const comings = await comingsOf(page);
        expect(comings.map(({ name }) => name).sort()).toEqual([...MODULES].sort());
        for (const { name, after } of comings) expect(after, name).toBeGreaterThanOrEqual(0);
      } finally {
        await page.close();
      }
    },
  );
});
