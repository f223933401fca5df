// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css"))
  .map((file) => readFileSync(`src/${file}`, "utf8"));

it.each(["serif", "sans"])("the stack of --%s is said once, with the stand-ins of every system", (name) => {
  const said = sheets.flatMap((css) => [...css.matchAll(new RegExp(`--${name}:([^;]*);`, "g"))]);
  expect(said).toHaveLength(1);
  const faces = sheets.flatMap((css) => [...css.matchAll(/font-family: ("[^"]*(?:Fallback|Android)")/g)]);
  const kind = name === "serif" ? "Serif" : "Sans";
  const standIns = new Set(faces.map(([, family = ""]) => family).filter((family) => family.includes(kind)));
  expect(standIns.size).toBe(2);
  for (const family of standIns) expect(said[0]?.[1]).toContain(family);
});
