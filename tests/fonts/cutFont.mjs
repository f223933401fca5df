import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";

/**
 * A file of the page's fonts in the form that has tables to be read, with the letters of a text.
 * @param {string} name
 * @param {string} text
 * @returns {Promise<Uint8Array>}
 */
export async function cutFont(name, text) {
  const font = await readFile(`src/fonts/${name}.woff2`);
  return new Uint8Array(await subsetFont(font, text, { targetFormat: "truetype" }));
}
