import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { feature } from "topojson-client";
import { build, runnerImport } from "vite";
import { MEMBERS } from "../../geo/levels.mjs";

const PEERS = resolve("tests/bench/peers");

/** Installs the peers' packages where they are not yet what their package.json asks for. */
function installPeers() {
  const { dependencies } = JSON.parse(readFileSync(join(PEERS, "package.json"), "utf8"));
  const installed = (name) => {
    const file = join(PEERS, "node_modules", name, "package.json");
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : null;
  };
  if (Object.entries(dependencies).every(([name, version]) => installed(name) === version)) return;
  console.log("Installing the peers' packages into tests/bench/peers …");
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", args, { cwd: PEERS, stdio: "inherit", shell: process.platform === "win32" });
}

/** The six members as GeoJSON, of the same geometry that ours draws first, to 100 m. */
function memberShapes() {
  const topology = JSON.parse(readFileSync("geo/first-paint.json", "utf8"));
  const features = feature(topology, topology.objects.faces)
    .features.filter(({ properties: { c, d } }) => MEMBERS.includes(c) && !d)
    .map(({ properties: { c }, geometry }) => ({ type: "Feature", properties: { c }, geometry }));
  if (features.length !== MEMBERS.length) throw new Error(`${features.length} members have a shape.`);
  return { type: "FeatureCollection", features };
}

const toMetres = (_, value) => (typeof value === "number" ? Number(value.toFixed(3)) : value);

async function writeFacts(folder) {
  const file = fileURLToPath(new URL("./movements.ts", import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, logLevel: "error" });
  const facts = {
    "map/countries.json": memberShapes(),
    "map/movements.json": module.movementLines(),
    "story/timeline.json": module.movementEvents(),
  };
  for (const part of ["map", "story"]) mkdirSync(join(folder, part), { recursive: true });
  for (const [name, value] of Object.entries(facts)) {
    writeFileSync(join(folder, name), JSON.stringify(value, toMetres));
  }
}

/** TimelineJS is published as a script and a style sheet for a page to name, not as a module. */
function copyTimelineJs(folder) {
  const dist = join(PEERS, "node_modules/@knight-lab/timelinejs/dist");
  for (const part of ["js/timeline.js", "css/timeline.css", "css/icons"]) {
    cpSync(join(dist, part), join(folder, part), { recursive: true });
  }
}

async function buildPage({ source, facts }, factsFolder, outDir) {
  if (facts === "story") copyTimelineJs(join(factsFolder, facts));
  await build({
    configFile: false,
    root: resolve("tests/bench", source),
    base: "./",
    publicDir: join(factsFolder, facts),
    plugins: [react()],
    logLevel: "error",
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  });
  execFileSync(process.execPath, ["tests/run/precompress.mjs", outDir], { stdio: "inherit" });
}

/**
 * Builds every page that has a source of its own into `folder`, compressed as ours is. Answers the folders of those
 * that could be built by their ids, and a sentence for each of the others.
 */
export async function buildPages(pages, folder) {
  const folders = {};
  const failures = [];
  const attempt = async (what, work) => {
    try {
      await work();
    } catch (error) {
      failures.push(`${what}: ${error.message.split("\n")[0]}`);
    }
  };
  await attempt("installing the peers' packages", installPeers);
  await writeFacts(join(folder, "facts"));
  // Running the project's TypeScript, as just done, leaves this at "development", and React with all its checks.
  process.env.NODE_ENV = "production";
  for (const page of pages.filter(({ source }) => source !== null)) {
    await attempt(`building ${page.name}`, async () => {
      await buildPage(page, join(folder, "facts"), join(folder, page.id));
      folders[page.id] = join(folder, page.id);
    });
  }
  return { folders, failures };
}
