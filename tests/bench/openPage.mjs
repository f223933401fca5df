import { SHAPES_DRAWN } from "./pages.mjs";
import { applyProfile } from "./profiles.mjs";
import { isUsable, recordFromTheStart } from "./recorders.mjs";

const SIZE = { width: 1280, height: 740 };
const USABLE_TIMEOUT_MS = 40_000;
const QUIET_TIMEOUT_MS = 30_000;
const CLOSE_TIMEOUT_MS = 10_000;

/** What a promise gives, or an error when it takes longer. */
function within(ms, promise, what) {
  let timer;
  const tooLate = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${what} took longer than ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}

async function untilUsable(page) {
  try {
    await page.waitForFunction(isUsable, undefined, { timeout: USABLE_TIMEOUT_MS, polling: 200 });
  } catch {
    const { mapDrawn } = await page.evaluate(() => window.benchRecord);
    const missing = mapDrawn === null ? "its map is not drawn" : "its control does not answer";
    throw new Error(`after ${USABLE_TIMEOUT_MS / 1000} s ${missing}`);
  }
}

/**
 * Opens a page with an empty cache in the circumstances of a profile, waits until it has come to rest, and gives back
 * what `measure` makes of it. A page that throws has not been measured. The policy that our server sends is for ours
 * alone: the others may use inline styles and scripts.
 */
export async function openPage(browser, { spec, url, profile, settleMs = 500, limitMs = 120_000 }, measure) {
  const context = await browser.newContext({
    viewport: SIZE,
    locale: "en-GB",
    bypassCSP: spec.role !== "ours",
  });
  try {
    const work = async () => {
      const page = await context.newPage();
      const errors = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      const { shapes, control } = spec;
      await page.addInitScript(recordFromTheStart, { shapes, shapesDrawn: SHAPES_DRAWN, control });
      const devTools = await applyProfile(page, profile);
      await page.goto(url, { timeout: USABLE_TIMEOUT_MS, waitUntil: "commit" });
      await untilUsable(page);
      if (spec.complete) await page.waitForSelector(spec.complete, { state: "attached" });
      await page.waitForLoadState("networkidle", { timeout: QUIET_TIMEOUT_MS });
      await page.waitForTimeout(settleMs);
      const result = await measure(page, devTools);
      if (errors.length > 0) throw new Error(`the page threw: ${errors[0]}`);
      return result;
    };
    return await within(limitMs, work(), "it");
  } finally {
    await within(CLOSE_TIMEOUT_MS, context.close(), "closing").catch(() => undefined);
  }
}

/** The used heap in bytes after all that can be collected is. */
export async function usedHeap(devTools) {
  for (let time = 0; time < 2; time += 1) await devTools.send("HeapProfiler.collectGarbage");
  return (await devTools.send("Runtime.getHeapUsage")).usedSize;
}
