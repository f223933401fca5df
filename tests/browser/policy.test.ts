import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POLICY } from "../../src/app/build/policy.mjs";
import { browser } from "./support/browser";
import { controlsOf, untilMapDrawn } from "./support/controls";
import { openPage, waitUntilReady } from "./support/openPage";
import { watchPage } from "./support/watchPage";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** A host that sends no header of its own, as static hosts do. */
const bare = createServer((request, response) => {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  const file = path.endsWith("/") ? `${path}index.html` : path;
  readFile(join("dist", file)).then(
    (bytes) => response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "text/plain" }).end(bytes),
    () => response.writeHead(404).end(),
  );
});
let origin = "";

beforeAll(async () => {
  await new Promise<void>((done) => bare.listen(0, "localhost", done));
  origin = `http://localhost:${(bare.address() as AddressInfo).port}`;
});
afterAll(() => bare.close());

describe.each(["", "ru/"])("the page at “%s” on a host that sends no policy", (path) => {
  it("brings its own, and keeps to it", async () => {
    const context = await (await browser()).newContext({ viewport: { width: 1440, height: 900 } });
    const { problems } = await watchPage(context, [origin]);
    const page = await context.newPage();
    await page.goto(`${origin}/${path}`);
    const policies = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .evaluateAll((tags) => tags.map((tag) => tag.getAttribute("content")));
    expect(policies).toEqual([POLICY]);
    await waitUntilReady(page);
    await untilMapDrawn(page);
    await controlsOf(page).next.click();
    await controlsOf(page).play.click();
    await page.waitForTimeout(300);
    await page.goto(`${origin}/${path}?data=downloads`);
    await page.waitForTimeout(500);
    expect(problems).toEqual([]);

    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.head.append(script);
      document.body.setAttribute("style", "color: red");
    });
    await expect.poll(() => problems.filter((problem) => problem.startsWith("policy breach")).length).toBe(2);
    expect(await page.evaluate("window.ran")).toBeUndefined();
    await context.close();
  });
});

describe("the policy", () => {
  it("lets search engines read what the page says of its data, and pictures be made in it", async () => {
    const { page } = await openPage();
    const described = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(described ?? "")).toMatchObject({ "@type": "Dataset" });
    const width = await page.evaluate(async () => {
      const svg = new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="7" height="7"/>'], {
        type: "image/svg+xml",
      });
      const picture = new Image();
      picture.src = URL.createObjectURL(svg);
      await picture.decode();
      return picture.width;
    });
    expect(width).toBe(7);
  });
});
