import { join } from "node:path";

const bin = (path) => join("node_modules", path);
const node = (...args) => ({ args });

const tsc = (config) => node(bin("typescript/bin/tsc"), "-p", config);
const vite = (...args) => node(bin("vite/bin/vite.js"), ...args);
const vitest = (projects, env = {}) => ({
  args: [bin("vitest/vitest.mjs"), "run", ...projects.flatMap((name) => ["--project", name])],
  env,
  reports: true,
  alone: true,
});

/**
 * All that `npm test` runs, the quick ones first. A step without `reports` counts as one check; `needs` names
 * the step without which it cannot run; one that is not `alone` keeps one core busy and may run beside another.
 */
export const STEPS = [
  {
    name: "lint, format and layer rules",
    ...node(bin("@biomejs/biome/bin/biome"), "ci", "--error-on-warnings", "--colors=off"),
  },
  { name: "types", ...tsc("tsconfig.json") },
  { name: "mission", ...node("tests/run/runTs.mjs", "src/missions/check.ts") },
  { name: "types of the pure layers", ...tsc("src/tsconfig.pure.json") },
  { name: "unused code", ...node(bin("knip/bin/knip.js"), "--no-progress") },
  { name: "geography", ...node("geo/check.mjs") },
  { name: "build", ...vite("build", "--logLevel", "warn") },
  { name: "compression", ...node("tests/run/precompress.mjs"), needs: "build" },
  { name: "size budgets", ...node("tests/run/size.mjs"), needs: "build" },
  { name: "unit and component tests", ...vitest(["pure", "dom", "apart"], { TZ: "America/Los_Angeles" }) },
  { name: "unit tests in three other zones", ...vitest(["almaty", "kathmandu", "kiritimati"]) },
  { name: "rules and checks bite", ...vitest(["tools"]) },
  { name: "browser tests", ...vitest(["browser"]), needs: "compression" },
];
