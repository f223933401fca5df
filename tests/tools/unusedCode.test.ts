import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runTool } from "./support/runTool";
import { temporaryProject } from "./support/temporaryProject";

interface KnipReport {
  issues: {
    file: string;
    files?: { name: string }[];
    exports: { name: string }[];
    types: { name: string }[];
  }[];
}

const page = readFileSync(join(import.meta.dirname, "../../index.html"), "utf8");

function findUnused(files: Readonly<Record<string, string>>) {
  const folder = temporaryProject({ "index.html": page, ...files });
  const { stdout } = runTool(
    folder,
    "node_modules/knip/bin/knip.js",
    "--no-progress",
    "--reporter",
    "json",
    "--include",
    "files,exports,types",
  );
  const { issues } = JSON.parse(stdout) as KnipReport;
  return issues
    .filter(({ file }) => file.startsWith("src/"))
    .flatMap(({ file, files: whole = [], exports, types }) => [
      ...whole.map(() => file),
      ...[...exports, ...types].map(({ name }) => `${file} ${name}`),
    ])
    .sort();
}

describe("unused code", () => {
  it("is found: a file that nothing reaches, an export and a type that nobody imports", () => {
    expect(
      findUnused({
        "src/main.tsx": 'import { used } from "./model/used";\nused();\n',
        "src/model/used.ts":
          "export const used = () => 1;\nexport const idle = 2;\nexport interface Spare {\n  a: 1;\n}\n",
        "src/model/lonely.ts": "export const lonely = 3;\n",
      }),
    ).toEqual(["src/model/lonely.ts", "src/model/used.ts Spare", "src/model/used.ts idle"]);
  });
});
