import { describe, expect, it } from "vitest";
import { runTool } from "./support/runTool";
import { temporaryProject } from "./support/temporaryProject";

function compilePure(files: Readonly<Record<string, string>>) {
  return runTool(temporaryProject(files), "node_modules/typescript/bin/tsc", "-p", "src/tsconfig.pure.json");
}

describe("types of the pure layers", () => {
  it("know no document, no timer, no process and no frame", () => {
    const { exitCode, output } = compilePure({
      "src/scene/a.ts": "export const title = () => document.title;\n",
      "src/timeline/b.ts": "export const wait = () => setTimeout(() => undefined, 1);\n",
      "src/telling/c.ts": "export const folder = () => process.cwd();\n",
      "src/sheet/d.ts": "export const ask = () => requestAnimationFrame(() => undefined);\n",
    });
    expect(exitCode).not.toBe(0);
    const wrong = output.matchAll(/^(src\S+)\(\d+,\d+\): error TS\d+: Cannot find name '(\w+)'/gm);
    expect([...wrong].map(([, path, name]) => `${path} ${name}`).sort()).toEqual([
      "src/scene/a.ts document",
      "src/sheet/d.ts requestAnimationFrame",
      "src/telling/c.ts process",
      "src/timeline/b.ts setTimeout",
    ]);
  });

  it("treat an element of a list as possibly absent, and an optional field as absent rather than undefined", () => {
    const { exitCode, output } = compilePure({
      "src/model/a.ts": "export const first = (names: string[]): string => names[0];\n",
      "src/model/b.ts":
        "interface Named {\n  name?: string;\n}\nexport const nobody: Named = { name: undefined };\n",
      "src/model/c.ts": "export enum Side {\n  Left,\n}\n",
    });
    expect(exitCode).not.toBe(0);
    expect(output).toMatch(/src\/model\/a\.ts.*TS2322/);
    expect(output).toMatch(/src\/model\/b\.ts.*TS2375/);
    expect(output).toMatch(/src\/model\/c\.ts.*TS1294/);
  });
});
