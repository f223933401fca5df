/*
 * Cuts the two typefaces to the letters the page needs and writes the woff2 files, fonts.css and the
 * licences beside this script. The same input gives the same bytes.
 *
 *   node src/fonts/build.mjs            write
 *   node src/fonts/build.mjs --check    compare only; exits 1 when a file is stale or the budget is passed
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { fontFaces } from "./fontFaces.mjs";
import { fontMetrics } from "./fontMetrics.mjs";
import { subsets } from "./subsets.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** What a Russian page can load at most: every Latin and Cyrillic file. An English page loads less. */
const BUDGET = 60_000;

const faces = [
  { family: "Source Serif 4", pack: "source-serif-4", weight: 600 },
  { family: "Source Sans 3", pack: "source-sans-3", weight: 400 },
  { family: "Source Sans 3", pack: "source-sans-3", weight: 600 },
];

/**
 * Figures of both families are of equal width without any feature. `locl` holds only Bulgarian,
 * Macedonian and Serbian shapes, which no text here may show.
 */
const keepFeatures = ["kern", "liga"];

const fileOf = (face, subset) => `${face.pack}-${face.weight}-${subset.name}.woff2`;

const sourceOf = (face, subset) =>
  readFile(
    require.resolve(`@fontsource/${face.pack}/files/${face.pack}-${subset.name}-${face.weight}-normal.woff2`),
  );

/** The tables of a face by script, from the files of the packages. */
async function metricsOf(face) {
  const scripts = subsets.filter(({ name }) => !name.includes("-"));
  const fonts = scripts.map(async (subset) => {
    const options = { targetFormat: "truetype", noHinting: true };
    const font = await subsetFont(await sourceOf(face, subset), subset.letters, options);
    return [subset.name, fontMetrics(new Uint8Array(font))];
  });
  return Object.fromEntries(await Promise.all(fonts));
}

async function buildFiles() {
  const files = new Map();
  for (const face of faces) {
    for (const subset of subsets) {
      const cut = await subsetFont(await sourceOf(face, subset), subset.letters, {
        targetFormat: "woff2",
        keepFeatures,
        noHinting: true,
      });
      files.set(fileOf(face, subset), cut);
    }
    files.set(`OFL-${face.pack}.txt`, await readFile(require.resolve(`@fontsource/${face.pack}/LICENSE`)));
  }
  const measured = await Promise.all(
    faces.map(async (face) => ({ ...face, metrics: await metricsOf(face) })),
  );
  files.set("fonts.css", Buffer.from(fontFaces(measured, subsets, fileOf)));
  return files;
}

const isChecking = process.argv.includes("--check");
const files = await buildFiles();
const stale = [];
let common = 0;
for (const [name, bytes] of files) {
  const path = join(here, name);
  const old = await readFile(path).catch(() => null);
  if (old === null || !old.equals(bytes)) stale.push(name);
  if (!isChecking) await writeFile(path, bytes);
  if (!name.endsWith(".woff2")) continue;
  if (!name.includes("-ext")) common += bytes.length;
  console.log(`${String(bytes.length).padStart(6)}  ${name}`);
}
console.log(`${common} of at most ${BUDGET} bytes on a page in English or Russian`);
if (isChecking && stale.length > 0) console.error(`stale: ${stale.join(", ")}; run node src/fonts/build.mjs`);
if (common > BUDGET || (isChecking && stale.length > 0)) process.exitCode = 1;
