import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);

describe("the font files", () => {
  it("are what the script cuts from the packages, within their budget", async () => {
    const { stdout } = await run(process.execPath, ["src/fonts/build.mjs", "--check"]);
    expect(stdout).toContain("of at most 60000 bytes");
  }, 30_000);
});
