// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asInline, bundleScript } from "../../../src/app/build/bundleScript";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "phaseline-script-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("bundleScript", () => {
  it("makes one script of a module and all that it imports, which leaves no name behind", async () => {
    write("words.ts", 'export const hello: string = "hello";');
    const input = write("start.ts", 'import { hello } from "./words"; Object.assign(globalThis, { hello });');
    const context: Record<string, unknown> = {};
    runInNewContext(await bundleScript({ input, target: "es2022" }), context);
    expect(context).toEqual({ hello: "hello" });
  });

  it("refuses a script that would end too early in a page", async () => {
    const input = write("start.ts", 'Object.assign(globalThis, { tag: "<!-- not closed" });');
    await expect(bundleScript({ input, target: "es2022" })).rejects.toThrow("“<!--”");
  });
});

describe("asInline", () => {
  it.each(["a < b && c", "<p>x</p>", ""])("lets “%s” be", (text) => {
    expect(asInline(text)).toBe(text);
  });

  it.each(["x</script>", "x</SCRIPT ", "x</style>", "x<!--"])("throws for “%s”", (text) => {
    expect(() => asInline(text)).toThrow(/has “/);
  });
});
