import { countFrames, startFrameTrace, stopFrameTrace } from "./frameTrace.mjs";
import { openPage, usedHeap } from "./openPage.mjs";
import { UNTHROTTLED } from "./profiles.mjs";
import {
  loopOverPositions,
  readFrames,
  readLoading,
  recordFrames,
  recordMoves,
  untilMoved,
} from "./recorders.mjs";
import { quantile, slope } from "./statistics.mjs";

const SETTLE_MS = 1000;
const GET_GOING_MS = 300;
const PLAYED_MS = 4000;
/** Seconds of the trace that count: its own beginning and end cost frames. */
const TRACED = { from: 0.25, to: PLAYED_MS / 1000 - 0.25 };
const SCRUBS = 100;
const LOOPS_PER_SAMPLE = 20;
const LEAK_LIMIT_MS = 600_000;
/** A busy machine gets no further than it does in this time, and says how far. */
const COUNTING_LIMIT_MS = 180_000;

/** From the request to rest: what the page's own recorder saw, and the heap in MB. */
export function measureLoading(browser, { spec, url, profile }) {
  return openPage(browser, { spec, url, profile, settleMs: SETTLE_MS }, async (page, devTools) => ({
    ...(await page.evaluate(readLoading)),
    heap: (await usedHeap(devTools)) / 1e6,
  }));
}

async function readCounters(devTools) {
  const { metrics } = await devTools.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function play(browser, spec, page, devTools) {
  await spec.play(page);
  await page.waitForTimeout(GET_GOING_MS);
  await page.evaluate(recordFrames);
  await startFrameTrace(browser, page);
  const before = await readCounters(devTools);
  await page.waitForTimeout(PLAYED_MS);
  const after = await readCounters(devTools);
  const events = await stopFrameTrace(browser);
  const starts = await page.evaluate(readFrames);
  await spec.pause(page);

  const seconds = after.Timestamp - before.Timestamp;
  const perSecond = (...names) =>
    (names.reduce((sum, name) => sum + after[name] - before[name], 0) * 1000) / seconds;
  const frameMs = starts.slice(1).map((time, index) => time - starts[index]);
  const frames = countFrames(events, TRACED);
  const task = perSecond("TaskDuration");
  return {
    ...frames,
    frameP50: quantile(frameMs, 0.5),
    frameP95: quantile(frameMs, 0.95),
    script: perSecond("ScriptDuration"),
    styleAndLayout: perSecond("RecalcStyleDuration", "LayoutDuration"),
    task,
    taskPerFrame: task / frames.shown,
  };
}

/** Drags the slider to a hundred places of its track. */
async function scrub({ track, grip }, page) {
  const { x, y, width, height } = await page.locator(track).first().boundingBox();
  const held = grip === null ? null : await page.locator(grip).first().boundingBox();
  const middle = held === null ? y + height / 2 : held.y + held.height / 2;
  await page.mouse.move(held === null ? x + 2 : held.x + held.width / 2, middle);
  await page.mouse.down();
  await page.evaluate(recordMoves);
  let heard = 0;
  for (let move = 1; move <= SCRUBS; move += 1) {
    // Strides of 37 hundredths visit every hundredth of the track once, never two neighbours in a row.
    await page.mouse.move(x + 4 + ((width - 8) * ((move * 37) % SCRUBS)) / SCRUBS, middle);
    heard = await page.evaluate(untilMoved, heard + 1);
  }
  await page.mouse.up();
  if (heard < SCRUBS / 2) throw new Error(`of ${SCRUBS} moves ${heard} were heard`);
  const times = await page.evaluate(() => window.benchMoves);
  return { scrubP50: quantile(times, 0.5), scrubP95: quantile(times, 0.95) };
}

/** Playing and scrubbing on a page that has come to rest, with its CPU slowed. Milliseconds, per second of play. */
export function measurePlaying(browser, { spec, url, cpuSlowdown }) {
  return openPage(
    browser,
    { spec, url: url + spec.playQuery, profile: UNTHROTTLED },
    async (page, devTools) => {
      await spec.prepare?.(page);
      await devTools.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
      return { ...(await play(browser, spec, page, devTools)), ...(await scrub(spec, page)) };
    },
  );
}

/** What loops over the story leave behind, once the first ones have warmed the page up: bytes, nodes, listeners. */
export function measureLeak(browser, { spec, url, warmUpLoops, loops }) {
  const options = { spec, url, profile: UNTHROTTLED, limitMs: LEAK_LIMIT_MS };
  return openPage(browser, options, async (page, devTools) => {
    const run = (count) => page.evaluate(loopOverPositions, { ...spec.seek, loops: count });
    const heaps = [];
    const counters = [];
    const sample = async () => {
      heaps.push(await usedHeap(devTools));
      counters.push(await devTools.send("Memory.getDOMCounters"));
    };
    await run(warmUpLoops);
    await sample();
    const end = performance.now() + COUNTING_LIMIT_MS;
    let counted = 0;
    for (; counted < loops && performance.now() < end; counted += LOOPS_PER_SAMPLE) {
      await run(LOOPS_PER_SAMPLE);
      await sample();
    }
    const grown = (name) => counters.at(-1)[name] - counters[0][name];
    return {
      loops: counted,
      heapBefore: heaps[0] / 1e6,
      heapAfter: heaps.at(-1) / 1e6,
      bytesPerLoop: slope(heaps) / LOOPS_PER_SAMPLE,
      nodes: counters[0].nodes,
      nodesGrown: grown("nodes"),
      listeners: counters[0].jsEventListeners,
      listenersGrown: grown("jsEventListeners"),
    };
  });
}
