import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryProject } from "./support/temporaryProject";

/** Runs .ci/run with an `npm` that does what the script says instead of the real one. */
function runCi(npm: string) {
  const folder = temporaryProject({ "bin/npm": `#!/usr/bin/env bash\n${npm}\n` });
  chmodSync(join(folder, "bin/npm"), 0o755);
  mkdirSync(join(folder, ".ci"));
  cpSync(join(import.meta.dirname, "../../.ci/run"), join(folder, ".ci/run"));
  const { status, stdout } = spawnSync("bash", [".ci/run"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PATH: `${join(folder, "bin")}${delimiter}${process.env["PATH"]}` },
  });
  return { status, lines: stdout.trimEnd().split("\n") };
}

describe(".ci/run", () => {
  it("installs, tests and ends with the tests' own closing line", () => {
    const { status, lines } = runCi('echo "npm $1"; [ "$1" = test ] && echo "7 passed, 0 failed"; exit 0');
    expect(status).toBe(0);
    expect(lines).toEqual(["npm ci", "npm test", "7 passed, 0 failed"]);
  });

  it("puts that line last, once, and fails, when a test failed", () => {
    const { status, lines } = runCi(
      '[ "$1" = test ] || exit 0; echo "6 passed, 1 failed"; echo "npm error"; exit 1',
    );
    expect(status).not.toBe(0);
    expect(lines).toEqual(["npm error", "6 passed, 1 failed"]);
  });

  it("counts an installation that failed, and tests that ended without a line, as one failure", () => {
    expect(runCi("exit 1")).toEqual({ status: 1, lines: ["0 passed, 1 failed"] });
    expect(runCi("exit 0")).toEqual({ status: 1, lines: ["0 passed, 1 failed"] });
  });
});
