import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "../support/findChromium.mjs";
import { watchForeignLoad } from "./foreignLoad.mjs";
import { measureLeak, measureLoading, measurePlaying } from "./measure.mjs";
import { SLOW, UNTHROTTLED } from "./profiles.mjs";

/** TimeDimension's style sheet names a font of another host. Here it fails at once, whatever the network. */
const ONLY_LOCAL = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost";

const SECTIONS = {
  slow: (browser, page) => measureLoading(browser, { ...page, profile: SLOW }),
  unthrottled: (browser, page) => measureLoading(browser, { ...page, profile: UNTHROTTLED }),
  play1: (browser, page) => measurePlaying(browser, { ...page, cpuSlowdown: 1 }),
  play4: (browser, page) => measurePlaying(browser, { ...page, cpuSlowdown: 4 }),
};

/** A section that broke so often on a page, and never worked, is not tried there again: each try may take minutes. */
const TRIES = 2;

const launch = async () =>
  chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS, ONLY_LOCAL] });

/** Keeps a browser at hand: another one takes the place of one that is closed or died. */
async function withBrowser(work) {
  let browser = await launch();
  const current = async () => {
    if (!browser.isConnected()) browser = await launch();
    return browser;
  };
  try {
    return await work(current);
  } finally {
    await browser.close();
  }
}

const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/**
 * Measures all pages, each section of each round page by page, beginning with another page in every round. What
 * breaks is told in `failures` and leaves the rest alone. Leaks, in which time plays no part, are measured last and of
 * all pages at once. `targets` are `{ spec, url }`; the answer's `samples` hold a list for each section of each page.
 */
export async function runRounds(targets, { rounds, leak, onProgress }) {
  const samples = Object.fromEntries(targets.map(({ spec }) => [spec.id, {}]));
  const failures = [];
  const foreign = [];
  const tries = new Map();
  let version = "";

  async function take(section, { spec, url }, current, measure, label) {
    try {
      const record = await measure(await current(), { spec, url });
      samples[spec.id][section] = [...(samples[spec.id][section] ?? []), record];
      return true;
    } catch (error) {
      const sentence = `${spec.name}, ${section}, ${label}: ${error.message.split("\n")[0]}`;
      failures.push(sentence);
      onProgress(`✗ ${sentence}`);
      tries.set(`${spec.id} ${section}`, (tries.get(`${spec.id} ${section}`) ?? 0) + 1);
      return false;
    }
  }

  const isHopeless = (section, { spec: { id } }) =>
    samples[id][section] === undefined && (tries.get(`${id} ${section}`) ?? 0) >= TRIES;

  for (let round = 0; round < rounds; round += 1) {
    const foreignLoad = watchForeignLoad();
    await withBrowser(async (current) => {
      version = (await current()).version();
      for (const [section, measure] of Object.entries(SECTIONS)) {
        onProgress(`round ${round + 1} of ${rounds}: ${section}`);
        for (const target of turned(targets, round)) {
          if (isHopeless(section, target)) continue;
          const isTaken = await take(section, target, current, measure, `round ${round + 1}`);
          // What broke may still be at work in the browser.
          if (!isTaken) await (await current()).close();
        }
      }
    });
    foreign.push(foreignLoad());
  }

  if (leak !== null) {
    onProgress(`leak: ${leak.warmUpLoops} loops to warm up, ${leak.loops} counted, all pages at once`);
    const measure = (browser, page) => measureLeak(browser, { ...page, ...leak });
    await withBrowser((current) =>
      Promise.all(targets.map((target) => take("leak", target, current, measure, "once"))),
    );
  }
  return { samples, failures, foreign, version };
}
