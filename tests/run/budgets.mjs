import { chunksBeforeReady, chunksWith, filesOf, stylesBeforeReady } from "./buildFiles.mjs";
import { beforeRecord, coreOf, coreScriptOf, styleOf } from "./pageParts.mjs";

/** Parts of a mission that only the find box and some views of "Data & sources" ask for. */
const EXTRA = /^src\/missions\/[^/]+\/(sources\.\w+|(article|find|treaty)(\.\w+)?)\.json/;
const MISSION =
  /^src\/missions\/[^/]+\/(?!(sources\.\w+|(article|find|treaty)(\.\w+)?)\.json)[^/]+\.json(\?.*)?$/;
const OTHER_LANGUAGE = /\.(?!en\.)[a-z]{2}\.json/;
const OTHER_WORDS = /i18n\/(locales\/(?!en\b)[a-z]{2}\b|pseudoWords)/;
const GEOMETRY = /^geo\//;

/** Views that are asked for when they are opened. */
const ON_DEMAND = [/^src\/ui\/data\/DataPanel/, /^src\/ui\/find\/FindBox/, /^src\/ui\/DisagreementBody/];

/** What the page loads only after `app:ready`, by its path in the sources. Everything else counts as before it. */
export const LATER = [
  /^src\/map\/MissionMap/,
  /^_leaflet-/,
  /^geo\/detail/,
  ...ON_DEMAND,
  EXTRA,
  OTHER_LANGUAGE,
  OTHER_WORDS,
];

/** Data has budgets of its own, whether it arrives as a module or as a file. */
const DATA = [MISSION, GEOMETRY, ...LATER];

const isLatinFont = (source) => /-latin\.woff2$/.test(source);

/**
 * The size budgets: kilobytes of 1,000 bytes, compressed one by one as a server sends them. `select` names the files
 * of the build, or a part of a page; a budget that finds none fails, for it watches nothing.
 */
export const BUDGETS = [
  {
    name: "JavaScript to app:ready",
    encoding: "gzip",
    limit: 151,
    select: (manifest) => [...chunksBeforeReady(manifest, DATA), coreScriptOf("index.html")],
  },
  {
    name: "JavaScript of the map",
    encoding: "gzip",
    limit: 62,
    select: (manifest) => chunksWith(manifest, (source) => /^src\/map\/MissionMap/.test(source), DATA),
  },
  {
    name: "CSS",
    encoding: "gzip",
    limit: 15,
    select: (manifest) => [styleOf("index.html"), ...stylesBeforeReady(manifest, [GEOMETRY, ...ON_DEMAND])],
  },
  {
    name: "fonts of an English page",
    encoding: "gzip",
    limit: 60,
    select: (manifest) => filesOf(manifest, isLatinFont),
  },
  {
    name: "mission with English",
    encoding: "gzip",
    limit: 60,
    select: (manifest) => filesOf(manifest, (source) => MISSION.test(source) && !OTHER_LANGUAGE.test(source)),
  },
  {
    name: "mission with Russian",
    encoding: "gzip",
    limit: 60,
    select: (manifest) =>
      filesOf(
        manifest,
        (source) => MISSION.test(source) && (!/\.[a-z]{2}\.json/.test(source) || /\.ru\.json/.test(source)),
      ),
  },
  { name: "page in English", encoding: "brotli", limit: 75, select: () => ["index.html"] },
  { name: "page in Russian", encoding: "brotli", limit: 80, select: () => ["ru/index.html"] },
  {
    name: "what the first paint and control need, in English",
    encoding: "gzip",
    limit: 51,
    select: () => [beforeRecord("index.html")],
  },
  {
    name: "what the first paint and control need, in Russian",
    encoding: "gzip",
    limit: 53,
    select: () => [beforeRecord("ru/index.html")],
  },
  {
    name: "core with its facts, in English",
    encoding: "brotli",
    limit: 20,
    select: () => [coreOf("index.html")],
  },
  {
    name: "core with its facts, in Russian",
    encoding: "brotli",
    limit: 20,
    select: () => [coreOf("ru/index.html")],
  },
  {
    name: "style in the page",
    encoding: "brotli",
    limit: 8,
    select: () => [styleOf("index.html")],
  },
  {
    name: "first view: the page and its fonts",
    encoding: "brotli",
    limit: 110,
    select: (manifest) => ["index.html", ...filesOf(manifest, isLatinFont)],
  },
  {
    name: "geometry of the first paint",
    encoding: "brotli",
    limit: 60,
    select: (manifest) => filesOf(manifest, (source) => /^geo\/first-paint/.test(source)),
  },
  {
    name: "geometry in detail",
    encoding: "brotli",
    limit: 240,
    select: (manifest) => filesOf(manifest, (source) => /^geo\/detail/.test(source)),
  },
];
