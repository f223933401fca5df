import { judge, measured, TARGETS } from "./targets.mjs";

const LOADING = [
  ["FCP", "firstPaint"],
  ["LCP", "largestPaint"],
  ["map drawn", "mapDrawn"],
  ["control usable", "usable"],
  ["TBT", "blocking"],
  ["long tasks", "longTasks"],
  ["longest task", "longestTask"],
  ["layout shift", "layoutShift", 4],
  ["heap MB", "heap", 2],
];

const WEIGHT = [
  ["requests before control", "requestsToUsable"],
  ["requests in all", "requests"],
  ["HTML", "html", 1],
  ["CSS", "styles", 1],
  ["JS", "scripts", 1],
  ["data", "data", 1],
  ["fonts", "fonts", 1],
  ["other", "others", 1],
  ["kB brotli in all", "kilobytes", 1],
];

const PLAYING = [
  ["shown/s", "shown", 1],
  ["partial/s", "partial", 1],
  ["dropped/s", "dropped", 1],
  ["rAF p50", "frameP50", 1],
  ["rAF p95", "frameP95", 1],
  ["script ms/s", "script"],
  ["style+layout ms/s", "styleAndLayout"],
  ["main-thread ms/s", "task"],
  ["main-thread ms/frame", "taskPerFrame", 2],
  ["scrub p50", "scrubP50", 1],
  ["scrub p95", "scrubP95", 1],
];

const LEAK = [
  ["loops", "loops"],
  ["heap MB before", "heapBefore", 2],
  ["heap MB after", "heapAfter", 2],
  ["bytes per loop", "bytesPerLoop"],
  ["nodes", "nodes"],
  ["nodes grown", "nodesGrown"],
  ["listeners", "listeners"],
  ["listeners grown", "listenersGrown"],
];

const TABLES = [
  ["Loading, slow: 1.6 Mbit/s, 150 ms, CPU ×4, empty cache (ms)", "slow", LOADING],
  ["Loading, unthrottled (ms)", "unthrottled", LOADING],
  ["Weight", "slow", WEIGHT],
  ["Playing and scrubbing, CPU ×1", "play1", PLAYING],
  ["Playing and scrubbing, CPU ×4", "play4", PLAYING],
  ["Leak, over loops of ten positions", "leak", LEAK],
];

const shown = (value, digits) =>
  value === undefined ? "–" : value.toFixed(digits).replace(/^-(0(\.0*)?)$/, "$1");

/** A table of Markdown; its first columns are words, the others numbers. */
function table(head, rows, wordColumns = 1) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = line(head.map((_, column) => (column < wordColumns ? "---" : "--:")));
  return [line(head), rule, ...rows.map(line)].join("\n");
}

const sectionTable = (section, columns, pages, medians) =>
  table(
    ["page", ...columns.map(([label]) => label)],
    pages.map(({ id, name }) => [
      name,
      ...columns.map(([, field, digits = 0]) => shown(measured(medians[id], `${section}.${field}`), digits)),
    ]),
  );

const AGAINST = { bestPeer: "best peer", bestMapPeer: "best map peer" };

function boundOf({ against, limit, atLeast }, pages) {
  const bound = `${atLeast ? "≥" : "≤"} ${limit}`;
  if (against === null) return bound;
  return `${bound} × ${AGAINST[against] ?? pages.find(({ id }) => id === against).name}`;
}

const VERDICTS = new Map([
  [true, "yes"],
  [false, "**no**"],
  [null, "not measured"],
]);

function targetsTable(pages, medians) {
  const rows = TARGETS.map((aim) => {
    const { id, what, digits, ours, reference, ratio, isMet } = judge(aim, pages, medians);
    const other = reference === null ? "" : `${shown(reference.value, digits)} (${reference.name})`;
    const share = ratio === null ? "" : ratio.toFixed(2);
    return [id, what, shown(ours, digits), other, share, boundOf(aim, pages), VERDICTS.get(isMet)];
  });
  return table(["#", "what", "Phaseline", "compared with", "ratio", "target", "met"], rows, 2);
}

/**
 * The whole report as Markdown. `medians` holds a record for each section of each page by its id, `conditions` lines
 * about the run, `failures` a sentence for each measurement that broke.
 */
export function report({ pages, medians, conditions, failures }) {
  const sections = TABLES.filter(([, section]) => pages.some(({ id }) => medians[id]?.[section]));
  return [
    conditions.join("\n"),
    ...sections.map(
      ([title, section, columns]) => `**${title}**\n\n${sectionTable(section, columns, pages, medians)}`,
    ),
    `**Targets**\n\n${targetsTable(pages, medians)}`,
    ...(failures.length > 0 ? [`**Broken**\n\n${failures.map((line) => `- ${line}`).join("\n")}`] : []),
  ].join("\n\n");
}
