import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import subsetFont from "subset-font";
import { scriptsOf } from "./scriptsOf.mjs";

/** The usual face first: a letter that a file lacks is taken from the next that has it. */
const FACES = ["source-sans-3-400", "source-sans-3-600", "source-serif-4-600"];

/** @type {Promise<unknown> | null} */
let started = null;

function start() {
  const wasm = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  return readFile(wasm).then((bytes) => initWasm(bytes));
}

/** A file of the page's fonts in the form that the rasteriser reads, with the letters of a text. */
async function readFont(name, text) {
  const bytes = await readFile(new URL(`../../fonts/${name}.woff2`, import.meta.url));
  return subsetFont(bytes, text, { targetFormat: "truetype" });
}

/**
 * An SVG as a PNG, set in the page's fonts.
 * @param {string} svg
 * @returns {Promise<Uint8Array>}
 */
export async function rasterise(svg) {
  started ??= start();
  await started;
  const names = scriptsOf(svg).flatMap((script) => FACES.map((face) => `${face}-${script}`));
  const fontBuffers = await Promise.all(names.map((name) => readFont(name, svg)));
  return new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false } }).render().asPng();
}
