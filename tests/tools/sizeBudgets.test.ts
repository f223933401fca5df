import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runTool } from "./support/runTool";
import { temporaryProject } from "./support/temporaryProject";

/** Text that no compression makes smaller than about so many kilobytes. */
const incompressible = (kilobytes: number) => randomBytes((kilobytes * 1000) / 0.75).toString("base64");

const entry = { file: "assets/index.js", src: "index.html", isEntry: true, css: ["assets/index.css"] };

const MANIFEST = {
  "index.html": {
    ...entry,
    imports: ["_shared.js"],
    dynamicImports: ["src/ui/OnDemand.tsx", "src/map/MissionMap.tsx", "geo/detail.json"],
  },
  "_shared.js": { file: "assets/shared.js" },
  "src/ui/OnDemand.tsx": { file: "assets/onDemand.js", src: "src/ui/OnDemand.tsx", isDynamicEntry: true },
  "src/map/MissionMap.tsx": { file: "assets/map.js", src: "src/map/MissionMap.tsx", isDynamicEntry: true },
  "src/fonts/sans-latin.woff2": { file: "assets/sans-latin.woff2", src: "src/fonts/sans-latin.woff2" },
  "src/missions/m/mission.json": { file: "assets/mission.js", src: "src/missions/m/mission.json" },
  "src/missions/m/text.en.json": { file: "assets/text.en.js", src: "src/missions/m/text.en.json" },
  "src/missions/m/text.ru.json": { file: "assets/text.ru.js", src: "src/missions/m/text.ru.json" },
  "geo/first-paint.json": { file: "assets/first-paint.json", src: "geo/first-paint.json" },
  "geo/detail.json": { file: "assets/detail.json", src: "geo/detail.json" },
};

const FILES = [
  "index.css",
  "OnlyLate.js",
  ...Object.values(MANIFEST).map(({ file }) => file.slice("assets/".length)),
];

const PAGES = ["index.html", "ru/index.html"];

/** A page whose style, core and document are so many kilobytes. */
function page(sizes: Readonly<Record<string, number>>, file: string): string {
  const text = (part: string) => incompressible(sizes[`${file} ${part}`] ?? 0.1);
  const core = `<script type="application/json" id="core-facts">{}</script>\n<script>${text("core")}</script>`;
  return `<style>${text("style")}</style>${core}<section id="record">${text("record")}</section>`;
}

function weigh(sizes: Record<string, number>, manifest: object = MANIFEST, pageOf = page) {
  const folder = temporaryProject({
    "dist/.vite/manifest.json": JSON.stringify(manifest),
    ...Object.fromEntries(FILES.map((file) => [`dist/assets/${file}`, incompressible(sizes[file] ?? 1)])),
    ...Object.fromEntries(PAGES.map((file) => [`dist/${file}`, pageOf(sizes, file)])),
  });
  const { exitCode, output } = runTool(folder, join("tests", "run", "size.mjs"));
  const broken = output.split("\n").filter((line) => line.startsWith("✗"));
  return { exitCode, broken: broken.map((line) => line.replace(/^.*(gzip|brotli) +/, "").trim()) };
}

describe("size budgets", () => {
  it("let a small build pass", () => {
    expect(weigh({})).toEqual({ exitCode: 0, broken: [] });
  });

  it("count the scripts loaded on demand before the page is ready, together with the shared ones", () => {
    expect(weigh({ "index.js": 60, "shared.js": 60, "onDemand.js": 60 })).toEqual({
      exitCode: 1,
      broken: ["JavaScript to app:ready  over"],
    });
  });

  it("weigh the map, which comes after the page is ready, with what it shares with other late parts", () => {
    const manifest = {
      ...MANIFEST,
      "src/map/MissionMap.tsx": {
        ...MANIFEST["src/map/MissionMap.tsx"],
        imports: ["_shared.js", "_late.js"],
      },
      "_late.js": { file: "assets/OnlyLate.js" },
    };
    const sizes = { "map.js": 30, "shared.js": 60, "OnlyLate.js": 50 };
    expect(weigh(sizes, manifest).broken).toEqual(["JavaScript of the map  over"]);
  });

  it("weigh the map, which comes after the page is ready, by itself", () => {
    expect(weigh({ "index.js": 100, "map.js": 90 })).toEqual({
      exitCode: 1,
      broken: ["JavaScript of the map  over"],
    });
  });

  it("are broken one by one", () => {
    const sizes = {
      "index.css": 20,
      "sans-latin.woff2": 90,
      "text.ru.js": 90,
      "ru/index.html record": 70,
      "first-paint.json": 90,
      "detail.json": 300,
    };
    expect(weigh(sizes).broken).toEqual([
      "CSS  over",
      "fonts of an English page  over",
      "mission with Russian  over",
      "page in Russian  over",
      "first view: the page and its fonts  over",
      "geometry of the first paint  over",
      "geometry in detail  over",
    ]);
  });

  it("weigh what stands in a page by its parts, the core with the scripts too", () => {
    expect(weigh({ "index.js": 60, "shared.js": 60, "index.html core": 31 }).broken).toEqual([
      "JavaScript to app:ready  over",
      "core with its facts, in English  over",
    ]);
    expect(weigh({ "ru/index.html core": 21 }).broken).toEqual(["core with its facts, in Russian  over"]);
    expect(weigh({ "index.html style": 9, "index.css": 0.1 }).broken).toEqual(["style in the page  over"]);
    expect(weigh({ "ru/index.html style": 60 }).broken).toEqual([
      "page in Russian  over",
      "what the first paint and control need, in Russian  over",
    ]);
  });

  it("weigh the first view with its fonts", () => {
    expect(weigh({ "sans-latin.woff2": 33, "index.html record": 42 }).broken).toEqual([
      "first view: the page and its fonts  over",
    ]);
  });

  it("fail when they find nothing to weigh", () => {
    expect(weigh({}, {}, () => "<p></p>")).toEqual({
      exitCode: 1,
      broken: [
        "JavaScript to app:ready  no file matches",
        "JavaScript of the map  no file matches",
        "CSS  no file matches",
        "fonts of an English page  no file matches",
        "mission with English  no file matches",
        "mission with Russian  no file matches",
        "what the first paint and control need, in English  no file matches",
        "what the first paint and control need, in Russian  no file matches",
        "core with its facts, in English  no file matches",
        "core with its facts, in Russian  no file matches",
        "style in the page  no file matches",
        "geometry of the first paint  no file matches",
        "geometry in detail  no file matches",
      ],
    });
  });
});
