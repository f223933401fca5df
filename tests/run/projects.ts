import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestProjectInlineConfiguration } from "vitest/config";

const PURE = "timeline,sheet,model,scene,i18n,telling,exports,missions,geo";

/** What a zone cannot touch: laws over thousands of instants, commands in processes of their own, shapes and fonts. */
const SAME_IN_EVERY_ZONE = [
  "tests/geo/**",
  "tests/**/laws.test.ts",
  "tests/**/*.laws.test.ts",
  "tests/missions/check.test.ts",
  "tests/i18n/fontFiles.test.ts",
];

/** Almaty's own, one with minutes, and the one most ahead; the hours are those of January 2022. */
const ZONES = [
  { name: "almaty", TZ: "Asia/Almaty", hoursAhead: 6 },
  { name: "kathmandu", TZ: "Asia/Kathmandu", hoursAhead: 5.75 },
  { name: "kiritimati", TZ: "Pacific/Kiritimati", hoursAhead: 14 },
];

/** Far more than any test needs, since a busy machine is slow; one that hangs still ends. */
const testTimeout = 30_000;

/** A file that replaces modules needs a worker of its own: the others of its worker would meet them, or it theirs. */
const REPLACES_MODULES = /\bvi\.(mock|doMock|hoisted|resetModules)\(/;
const apart = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => join("tests", name))
  .filter((file) => REPLACES_MODULES.test(readFileSync(file, "utf8")));

const dom: TestProjectInlineConfiguration["test"] = {
  environment: "jsdom",
  setupFiles: ["tests/setup.ts"],
  testTimeout,
};

/** The groups of tests. Those that are not isolated share modules, and a document emptied before each file. */
export const PROJECTS: TestProjectInlineConfiguration[] = [
  {
    extends: true,
    test: {
      name: "pure",
      environment: "node",
      include: [`tests/{${PURE}}/**/*.test.ts`],
      isolate: false,
      testTimeout,
    },
  },
  ...ZONES.map(({ name, TZ, hoursAhead }) => ({
    extends: true as const,
    test: {
      name,
      environment: "node" as const,
      env: { TZ },
      provide: { hoursAhead },
      include: [`tests/{${PURE},zones}/**/*.test.ts`],
      exclude: SAME_IN_EVERY_ZONE,
      isolate: false,
      testTimeout,
    },
  })),
  {
    extends: true,
    test: {
      ...dom,
      name: "dom",
      include: ["tests/**/*.test.{ts,tsx}"],
      exclude: [`tests/{${PURE},zones,tools,browser}/**`, ...apart],
      isolate: false,
    },
  },
  { extends: true, test: { ...dom, name: "apart", include: apart } },
  {
    extends: true,
    test: {
      name: "tools",
      environment: "node",
      include: ["tests/tools/**/*.test.ts"],
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
  {
    extends: true,
    test: {
      name: "browser",
      environment: "node",
      include: ["tests/browser/**/*.test.ts"],
      globalSetup: ["tests/browser/support/serveBuild.ts"],
      setupFiles: ["tests/browser/support/setup.ts"],
      isolate: false,
      testTimeout: 90_000,
      hookTimeout: 60_000,
    },
  },
];
