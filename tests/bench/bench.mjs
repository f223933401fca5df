// Measures the built app beside its peers and prints tables of Markdown:
// npm run bench -- [--rounds 5] [--quick] [--json FILE] [--dist FOLDER]
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serveDist } from "../support/serveDist.mjs";
import { buildPages } from "./buildPages.mjs";
import { PAGES } from "./pages.mjs";
import { report } from "./report.mjs";
import { runRounds } from "./runRounds.mjs";
import { medianRecord } from "./statistics.mjs";
import { judge, TARGETS } from "./targets.mjs";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    quick: { type: "boolean", default: false },
    json: { type: "string" },
    dist: { type: "string", default: "dist" },
  },
});
const rounds = values.quick ? 1 : Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds ${values.rounds} is no number of rounds.`);
const leak = values.quick ? { warmUpLoops: 20, loops: 40 } : { warmUpLoops: 500, loops: 200 };

const begun = Date.now();
const folder = mkdtempSync(join(tmpdir(), "phaseline-bench-"));
const servers = [];
try {
  const { folders, failures: unbuilt } = await buildPages(PAGES, folder);
  const targets = [];
  for (const spec of PAGES.filter(({ id, source }) => source === null || folders[id])) {
    const server = await serveDist({ folder: folders[spec.id] ?? values.dist, host: "localhost" });
    servers.push(server);
    targets.push({ spec, url: `${server.url}/` });
  }
  const onProgress = (line) =>
    console.error(`${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const {
    samples,
    failures: broken,
    foreign,
    version,
  } = await runRounds(targets, { rounds, leak, onProgress });

  const failures = [...unbuilt, ...broken];
  const medianOfEach = (sections) =>
    Object.fromEntries(
      Object.entries(sections).map(([section, records]) => [section, medianRecord(records)]),
    );
  const medians = Object.fromEntries(
    Object.entries(samples).map(([id, sections]) => [id, medianOfEach(sections)]),
  );
  const cores = foreign.map((load) => (load === null ? "unknown" : load.toFixed(2))).join(", ");
  const conditions = [
    `${new Date().toISOString().slice(0, 10)}, Chromium ${version} headless, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}.`,
    `Medians of ${rounds} round${rounds === 1 ? "" : "s"}, pages in turn; the leak once, over ${leak.loops} loops after ${leak.warmUpLoops} to warm up.`,
    `Cores busy with something else, by round: ${cores}; load average at the end ${loadavg()[0].toFixed(2)}. ${((Date.now() - begun) / 60_000).toFixed(1)} minutes.`,
  ];
  console.log(`\n${report({ pages: PAGES, medians, conditions, failures })}`);

  if (values.json !== undefined) {
    const judged = TARGETS.map((aim) => judge(aim, PAGES, medians));
    writeFileSync(
      values.json,
      `${JSON.stringify({ conditions, foreign, medians, targets: judged, samples, failures }, null, 2)}\n`,
    );
  }
  const isMissing = ({ id }) =>
    ["slow", "unthrottled", "play1", "play4", "leak"].some((part) => !medians[id]?.[part]);
  if (PAGES.some(isMissing)) process.exitCode = 1;
} finally {
  for (const { close } of servers) await close();
  rmSync(folder, { recursive: true, force: true });
}
