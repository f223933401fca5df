// How much may move at once: npm run bench:scale [-- --only ours,react] [-- --sizes 10,1000]
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import react from "@vitejs/plugin-react";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { CHROMIUM_FLAGS, findChromium } from "../../support/findChromium.mjs";
import { measureFrames } from "./measureFrames.mjs";
import { tableOf } from "./table.mjs";

const TECHNIQUES = ["ours", "leaflet-svg", "leaflet-canvas", "react"];
const SIZES = [10, 100, 1000, 10_000, 100_000];
const RATES = [1, 4];
/** A frame that is expected to keep the main thread longer than this is not waited for. */
const LONGEST_FRAME_MS = 2000;

const { values } = parseArgs({ options: { only: { type: "string" }, sizes: { type: "string" } } });
const techniques = values.only?.split(",") ?? TECHNIQUES;
const sizes = values.sizes?.split(",").map(Number) ?? SIZES;

/** What a frame of ten times as many will take at the least, by the one before; null where nothing is known. */
function expectedOf(results, technique, size, rate) {
  if (technique === "ours") return 0;
  const before = results.get(`${technique} ${size / 10} ${rate}`);
  const slower = results.get(`${technique} ${size} 1`);
  if (before?.skipped || slower?.skipped) return Number.POSITIVE_INFINITY;
  return Math.max((before?.task ?? 0) * 10, (slower?.task ?? 0) * rate);
}

const begun = Date.now();
const folder = mkdtempSync(join(tmpdir(), "scale-"));
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
try {
  const root = import.meta.dirname;
  const config = { root, configFile: false, logLevel: "error", plugins: [react()] };
  const output = { outDir: folder, emptyOutDir: false, target: "es2022", reportCompressedSize: false };
  await build({ ...config, build: output });
  const server = await preview({
    ...config,
    build: { outDir: folder },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const [address] = server.resolvedUrls.local;
  const results = new Map();
  for (const size of sizes) {
    for (const technique of techniques) {
      for (const rate of RATES) {
        const isTooLong = expectedOf(results, technique, size, rate) > LONGEST_FRAME_MS;
        const result = isTooLong
          ? { skipped: true }
          : await measureFrames(browser, `${address}?technique=${technique}&count=${size}`, rate);
        results.set(`${technique} ${size} ${rate}`, result);
        const seconds = ((Date.now() - begun) / 1000).toFixed(0);
        console.error(`${seconds.padStart(5)} s  ${technique} ${size} ×${rate}`);
      }
    }
  }
  await server.close();
  console.log(`\n${tableOf({ results, techniques, sizes, rates: RATES, longest: LONGEST_FRAME_MS })}\n`);
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()} headless, Node ${process.version}, ` +
      `${cpus().length} × ${cpus()[0]?.model}. One round, 1280 × 720 pixels; load average at the end ` +
      `${loadavg()[0].toFixed(2)}. ${((Date.now() - begun) / 60_000).toFixed(1)} minutes.`,
  );
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
