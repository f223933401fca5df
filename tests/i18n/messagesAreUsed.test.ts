import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const GENERATED = "messages.ts";

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && entry.name !== GENERATED)
    .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, "utf8"));
}

it("every message is said somewhere", () => {
  const keys = Object.keys(JSON.parse(readFileSync("src/i18n/locales/en.json", "utf8")));
  const code = sources("src").join("\n");
  const read = [...code.matchAll(/\bm\??\.(\w+)/g)].map(([, key]) => key);
  const taken = [...code.matchAll(/\{ (\w+)(?:: \w+)? \} = [\w.()]+\.m;/g)].map(([, key]) => key);
  const said = new Set([...read, ...taken]);
  expect(keys.filter((key) => !said.has(key))).toEqual([]);
});
