import { quantile } from "../statistics.mjs";

const WARM_UP_MS = 500;
const PLAYED_MS = 2500;
const FEWEST_FRAMES = 4;
const PREPARE_TIMEOUT_MS = 120_000;

const mean = (items) => items.reduce((sum, item) => sum + item, 0) / items.length;

async function countersOf(devTools) {
  const { metrics } = await devTools.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
}

/**
 * Opens a page of the bench and plays it. Milliseconds: frame intervals, and of each frame the scripts and all tasks of
 * the main thread as the browser counts them; `scene` and `draw` where the page counts them itself, else NaN.
 */
export async function measureFrames(browser, url, rate) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    const errors = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(url);
    await page.waitForFunction(() => window.isPrepared, undefined, { timeout: PREPARE_TIMEOUT_MS });
    const devTools = await context.newCDPSession(page);
    await devTools.send("Performance.enable");
    await devTools.send("Emulation.setCPUThrottlingRate", { rate });
    await page.evaluate(([ms]) => window.playFrames(ms, 1), [WARM_UP_MS]);
    const before = await countersOf(devTools);
    const { between, scene, draw } = await page.evaluate(
      ([ms, fewest]) => window.playFrames(ms, fewest),
      [PLAYED_MS, FEWEST_FRAMES],
    );
    const after = await countersOf(devTools);
    if (errors.length > 0) throw new Error(`${url}: ${errors[0]}`);
    const perFrame = (name) => (after[name] - before[name]) / (between.length + 1);
    return {
      p50: quantile(between, 0.5),
      p95: quantile(between, 0.95),
      script: perFrame("ScriptDuration"),
      task: perFrame("TaskDuration"),
      scene: mean(scene),
      draw: mean(draw),
    };
  } finally {
    await context.close();
  }
}
