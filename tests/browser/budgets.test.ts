import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { BUDGETS } from "../run/budgets.mjs";
import { openPage } from "./support/openPage";

const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));
const weighed = new Set(
  BUDGETS.flatMap(({ select }) => select(manifest)).map((it) =>
    basename(typeof it === "string" ? it : it.file),
  ),
);

describe("what the page loads before it is ready", () => {
  it("is what the size budgets weigh, and no font of another script", async () => {
    const { page } = await openPage();
    const loaded = await page.evaluate(() => {
      const readyAt = performance.getEntriesByName("app:ready")[0]?.startTime ?? 0;
      return performance
        .getEntriesByType("resource")
        .filter(({ startTime }) => startTime <= readyAt)
        .map(({ name }) => new URL(name).pathname);
    });
    const files = loaded.map((path) => basename(path)).filter((name) => /\.(js|css|json|woff2)$/.test(name));
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((name) => !weighed.has(name))).toEqual([]);
  });
});
