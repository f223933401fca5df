// Measures the built app in Chromium and prints a table: npm run bench -- [--rounds 3] [--speed 4] [--passes 20]
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "../support/findChromium.mjs";
import { serveDist } from "../support/serveDist.mjs";
import { measureHeap, measureLoading, measurePlayback, measureScrubs } from "./measure.mjs";
import { PROFILES } from "./profiles.mjs";
import { medianRecord } from "./statistics.mjs";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    speed: { type: "string", default: "4" },
    passes: { type: "string", default: "20" },
  },
});

const ROWS = [
  ["requests to app:ready", "requests", 0],
  ["kB to app:ready (as sent)", "kilobytes", 1],
  ["first contentful paint, ms", "firstPaint", 0],
  ["largest contentful paint, ms", "largestPaint", 0],
  ["app:map-drawn, ms", "mapDrawn", 0],
  ["app:ready, ms", "ready", 0],
  ["total blocking time, ms", "blocking", 0],
  ["cumulative layout shift", "layoutShift", 4],
  ["long tasks from app:ready to rest", "longTasksAfterReady", 0],
  [`playback at speed ${values.speed}, s`, "seconds", 1],
  ["frames", "frames", 0],
  ["frame p50, ms", "frameP50", 1],
  ["frame p95, ms", "frameP95", 1],
  ["frame p99, ms", "frameP99", 1],
  ["frame callbacks per frame p50, ms", "scriptP50", 2],
  ["frame callbacks per frame p95, ms", "scriptP95", 2],
  ["all scripting per frame, mean ms", "scriptMean", 2],
  ["style per frame, mean ms", "styleMean", 2],
  ["layout per frame, mean ms", "layoutMean", 2],
  ["long tasks while playing", "longTasksPlaying", 0],
  ["scrub to paint p50, ms", "scrubP50", 1],
  ["scrub to paint p95, ms", "scrubP95", 1],
  ["heap when warm, MB", "heapFirst", 2],
  [`heap ${values.passes} passes later, MB`, "heapLast", 2],
  ["heap growth per pass, bytes", "bytesPerPass", 0],
  ["nodes grown", "nodesGrown", 0],
  ["listeners grown", "listenersGrown", 0],
];

const { url, close } = await serveDist({ host: "localhost" });
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
console.log(`Chromium ${browser.version()}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);

const rounds = PROFILES.map(() => []);
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const [index, profile] of PROFILES.entries()) {
    rounds[index].push(await measureLoading(browser, url, profile));
  }
}

const columns = [];
for (const [index, profile] of PROFILES.entries()) {
  columns.push({
    ...medianRecord(rounds[index]),
    ...(await measurePlayback(browser, `${url}/?speed=${values.speed}`, profile)),
    ...(await measureScrubs(browser, url, profile)),
    ...(profile.cpuSlowdown === 1 ? await measureHeap(browser, url, profile, Number(values.passes)) : {}),
  });
}
await browser.close();
await close();

const width = Math.max(...ROWS.map(([label]) => label.length));
console.log(`\n${"".padEnd(width)}  ${PROFILES.map(({ name }) => name).join("  |  ")}`);
for (const [label, field, digits] of ROWS) {
  const cells = columns.map((column, index) =>
    (column[field] === undefined ? "-" : column[field].toFixed(digits)).padStart(PROFILES[index].name.length),
  );
  console.log(`${label.padEnd(width)}  ${cells.join("  |  ")}`);
}
