import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { serveDist } from "../support/serveDist.mjs";
import { browser } from "./support/browser";
import { chooseLanguage, controlsOf, typeDate, untilMapDrawn } from "./support/controls";
import { momentOf } from "./support/moment";
import { openPage, waitUntilReady } from "./support/openPage";
import { watchPage } from "./support/watchPage";

const undo: (() => unknown)[] = [];
afterAll(async () => {
  for (const step of undo.toReversed()) await step();
});

/** Serves the build in a folder of a larger site. */
async function serveInFolder(): Promise<{ origin: string; address: string }> {
  const site = mkdtempSync(join(tmpdir(), "site-"));
  undo.push(() => rmSync(site, { recursive: true }));
  mkdirSync(join(site, "some", "sub"), { recursive: true });
  symlinkSync(resolve("dist"), join(site, "some", "sub", "folder"));
  symlinkSync(join(resolve("dist"), "index.html"), join(site, "index.html"));
  const { url, close } = await serveDist({ folder: site, host: "localhost" });
  undo.push(close);
  return { origin: url, address: `${url}/some/sub/folder/` };
}

describe("the page", () => {
  it("asks its own origin only and leaves nothing behind, in a tour of all that it does", async () => {
    const { page, context, requests } = await openPage({ url: "?event=E11" });
    await untilMapDrawn(page);
    const { play, next, more } = controlsOf(page);
    await play.click();
    await page.waitForTimeout(500);
    await next.click();
    await page.locator(".map-controls button").last().click();
    await expect
      .poll(() => requests.some((request) => request.includes("detail")), { timeout: 10_000 })
      .toBe(true);
    await typeDate(page, "2022-01-12");
    await chooseLanguage(page, "ru");
    await page.locator(".settings select").nth(1).selectOption("dark");
    await more.click();
    for (const summary of await page.locator(".twin summary").all()) await summary.click();
    await page.locator(".twin .link-button").first().click();
    await page.waitForTimeout(600);

    const origins = new Set(requests.map((request) => new URL(request).origin));
    expect([...origins]).toEqual([new URL(page.url()).origin]);
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  });

  it("works in a folder of a larger site", async () => {
    const { origin, address } = await serveInFolder();
    const context = await (await browser()).newContext({ viewport: { width: 1440, height: 900 } });
    undo.push(() => context.close());
    const { problems, requests } = await watchPage(context, [origin]);
    const page = await context.newPage();
    await page.goto(`${address}?event=E22`);
    await waitUntilReady(page);
    await untilMapDrawn(page);
    await controlsOf(page).next.click();
    expect((await momentOf(page)).headline).toBe("Moscow: Almaty airport under guard");
    await chooseLanguage(page, "ru");
    await page.locator(".map-controls button").last().click();
    await expect
      .poll(() => requests.some((request) => request.includes("detail")), { timeout: 10_000 })
      .toBe(true);
    await page.waitForTimeout(600);
    expect(page.url().startsWith(address)).toBe(true);
    expect(requests.filter((request) => !request.startsWith(address))).toEqual([]);
    expect(problems).toEqual([]);
  });
});
