import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { browser } from "./support/browser";
import { serve } from "./support/serve";

const html = readFileSync("dist/index.html", "utf8");
const namesOf = (attribute: string) =>
  (new RegExp(`<script[^>]* ${attribute}="([^"]*)"`).exec(html)?.[1]?.split(" ") ?? []).map((file) =>
    basename(file),
  );
const ENTRY = namesOf("src");
const MODULES = namesOf("data-modules");

/**
 * The scripts that a page asks for whose first byte is held back for so long, and of which no script ever arrives;
 * and how long the page saw that byte take.
 */
async function open(heldMs: number) {
  const asked: string[] = [];
  const { url, close } = await serve((request, response) => {
    if (request.url === "/") {
      setTimeout(() => {
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
      }, heldMs);
    } else if (request.url?.endsWith(".js")) asked.push(basename(request.url));
    // A browser keeps few connections open at once.
    else response.writeHead(404).end();
  });
  const page = await (await browser()).newPage();
  await page.goto(url, { waitUntil: "commit" });
  await page.locator("html[data-playable]:not([data-opening])").waitFor({ state: "attached" });
  await page.waitForTimeout(300);
  const answerMs = await page.evaluate(() => {
    const [answer] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return answer ? answer.responseStart - answer.requestStart : Number.NaN;
  });
  await page.close();
  close();
  return { scripts: asked.sort(), answerMs };
}

describe("what the app imports", () => {
  it("is asked for as soon as the document has come on a slow line", async () => {
    expect(MODULES.length).toBeGreaterThan(2);
    expect((await open(200)).scripts).toEqual([...ENTRY, ...MODULES].sort());
  });

  it("is left to the app on a quick line, where it would come into the way of the first frame", async () => {
    // A busy machine may not be quick at once.
    const quick = await vi.waitUntil(
      async () => {
        const opening = await open(0);
        return opening.answerMs < 80 && opening;
      },
      { timeout: 25_000 },
    );
    expect(quick.scripts).toEqual(ENTRY);
  });
});
