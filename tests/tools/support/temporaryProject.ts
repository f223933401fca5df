import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";

const ROOT = resolve(import.meta.dirname, "../../..");

/** The files that say what the checks demand. */
const RULES = [
  "biome.json",
  "tests/lint",
  "tsconfig.json",
  "src/tsconfig.pure.json",
  "package.json",
  "vite.config.ts",
  "tests/run",
];

/** A throw-away project under the same rules with the given files; removed when its test has finished. */
export function temporaryProject(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "phaseline-rules-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const path of RULES) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
