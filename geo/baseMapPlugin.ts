import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";

const QUERY = "?base-map";
const PREFIX = "\0base-map:";
const DEV_PATH = "/@base-map/";
const BUILDER = fileURLToPath(new URL("../src/ground/baseMap.ts", import.meta.url));

/** Kilometres of the sheet to which the points of each level are rounded: about a pixel where it is drawn. */
const GRID: Readonly<Record<string, number>> = { "first-paint": 1, detail: 0.1 };

async function writeBaseMap(level: string): Promise<string> {
  const grid = GRID[level];
  if (grid === undefined) throw new Error(`geo/${level}.json is no level of the base map.`);
  const text = await readFile(new URL(`${level}.json`, import.meta.url), "utf8");
  const { module } = await runnerImport<typeof import("../src/ground/baseMap.ts")>(BUILDER, {
    configFile: false,
    logLevel: "error",
  });
  return JSON.stringify(module.buildBaseMap(JSON.parse(text), grid));
}

/**
 * Gives `import { url } from "geo/detail.json?base-map"` the address of that geometry as SVG paths: derived
 * when the page is built, so that a browser has nothing to project or to join.
 */
export function baseMap(): Plugin {
  let isServing = false;
  return {
    name: "base-map",
    enforce: "pre",

    configResolved({ command }) {
      isServing = command === "serve";
    },

    resolveId(source) {
      return source.endsWith(QUERY) ? PREFIX + basename(source, `.json${QUERY}`) : null;
    },

    async load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const level = id.slice(PREFIX.length);
      if (isServing) return `export const url = ${JSON.stringify(`${DEV_PATH}${level}.json`)};`;
      const asset = this.emitFile({
        type: "asset",
        name: `${level}.json`,
        originalFileName: `geo/${level}.json`,
        source: await writeBaseMap(level),
      });
      return `export const url = import.meta.ROLLUP_FILE_URL_${asset};`;
    },

    configureServer({ middlewares }) {
      middlewares.use(DEV_PATH, (request, response, next) => {
        writeBaseMap(basename(request.url ?? "", ".json")).then((text) => {
          response.setHeader("Content-Type", "application/json");
          response.end(text);
        }, next);
      });
    },
  };
}
