import { applyProfile } from "./profiles.mjs";
import { armInputToPaint, readLoading, recordFromTheStart, sweepSlider } from "./recorders.mjs";
import { quantile, slope } from "./statistics.mjs";

const SETTLE_MS = 2000;
const READY_TIMEOUT_MS = 60_000;
const LONGEST_PLAYBACK_MS = 300_000;
const SCRUBS = 100;
const SWEEP_STEPS = 120;
/** Compiled code, caches and React's spare fibres settle in these; what grows after them would go on growing. */
const WARM_UP_PASSES = 40;
const WARM_UP_STEPS = 40;

const SIZE = { width: 1440, height: 900 };

const sliderOf = (page) => page.getByRole("slider", { name: "Date" });

async function openReady(browser, url, profile) {
  const context = await browser.newContext({ viewport: SIZE, locale: "en-GB" });
  const page = await context.newPage();
  await page.addInitScript(recordFromTheStart);
  const devTools = await applyProfile(page, profile);
  await page.goto(url, { timeout: READY_TIMEOUT_MS });
  await page.waitForSelector('html[data-ready="1"]', { state: "attached", timeout: READY_TIMEOUT_MS });
  return { context, page, devTools };
}

export async function measureLoading(browser, url, profile) {
  const { context, page } = await openReady(browser, url, profile);
  await page.waitForTimeout(SETTLE_MS);
  const loading = await page.evaluate(readLoading);
  await context.close();
  return loading;
}

async function readCounters(devTools) {
  const { metrics } = await devTools.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Presses Play and watches until nothing plays any more. */
export async function measurePlayback(browser, url, profile) {
  const { context, page, devTools } = await openReady(browser, url, profile);
  await page.waitForTimeout(SETTLE_MS);
  const atRest = await page.evaluate(readLoading);
  const before = await readCounters(devTools);
  await page.evaluate(() => window.benchStartFrames());
  await page.getByRole("button", { name: /^Play/ }).first().click();
  const pause = page.getByRole("button", { name: /^Pause/ }).first();
  await pause.waitFor({ timeout: 5000 });
  await pause.waitFor({ state: "detached", timeout: LONGEST_PLAYBACK_MS });
  const { starts, scriptMs } = await page.evaluate(() => window.benchStopFrames());
  const after = await readCounters(devTools);
  const played = await page.evaluate(readLoading);
  await context.close();

  const frameMs = starts.slice(1).map((time, index) => time - starts[index]);
  const scripting = new Map(starts.map((time) => [time, 0]));
  for (const [time, ms] of scriptMs) scripting.set(time, (scripting.get(time) ?? 0) + ms);
  const perFrame = (name) => ((after[name] - before[name]) * 1000) / starts.length;
  const scriptPerFrame = [...scripting.values()];
  return {
    seconds: (starts.at(-1) - starts[0]) / 1000,
    frames: starts.length,
    frameP50: quantile(frameMs, 0.5),
    frameP95: quantile(frameMs, 0.95),
    frameP99: quantile(frameMs, 0.99),
    scriptP50: quantile(scriptPerFrame, 0.5),
    scriptP95: quantile(scriptPerFrame, 0.95),
    scriptMean: perFrame("ScriptDuration"),
    styleMean: perFrame("RecalcStyleDuration"),
    layoutMean: perFrame("LayoutDuration"),
    longTasksPlaying: played.longTasksAfterReady - atRest.longTasksAfterReady,
  };
}

/** Drags the slider's thumb to a hundred places. */
export async function measureScrubs(browser, url, profile) {
  const { context, page } = await openReady(browser, url, profile);
  await page.waitForTimeout(SETTLE_MS);
  const { x, y, width, height } = await sliderOf(page).boundingBox();
  const middle = y + height / 2;
  const times = [];
  await page.mouse.move(x + 2, middle);
  await page.mouse.down();
  for (let scrub = 0; scrub < SCRUBS; scrub += 1) {
    await page.evaluate(armInputToPaint);
    // Strides of 37 hundredths visit every hundredth of the axis once, never two neighbours in a row.
    await page.mouse.move(x + 4 + ((width - 8) * (((scrub + 1) * 37) % SCRUBS)) / SCRUBS, middle);
    times.push(await page.evaluate(() => window.benchPaint));
  }
  await page.mouse.up();
  await context.close();
  return { scrubP50: quantile(times, 0.5), scrubP95: quantile(times, 0.95) };
}

/** Passes over the whole time line, with the heap after each, garbage collected. */
export async function measureHeap(browser, url, profile, passes) {
  const { context, page, devTools } = await openReady(browser, url, profile);
  const slider = await sliderOf(page).elementHandle();
  const heap = [];
  const counters = [];
  for (let pass = 0; pass < WARM_UP_PASSES; pass += 1) await slider.evaluate(sweepSlider, WARM_UP_STEPS);
  for (let pass = 0; pass <= passes; pass += 1) {
    await slider.evaluate(sweepSlider, SWEEP_STEPS);
    await devTools.send("HeapProfiler.collectGarbage");
    heap.push((await devTools.send("Runtime.getHeapUsage")).usedSize);
    counters.push(await devTools.send("Memory.getDOMCounters"));
  }
  await context.close();
  return {
    heapFirst: heap[0] / 1e6,
    heapLast: heap.at(-1) / 1e6,
    bytesPerPass: slope(heap),
    nodesGrown: counters.at(-1).nodes - counters[0].nodes,
    listenersGrown: counters.at(-1).jsEventListeners - counters[0].jsEventListeners,
  };
}
