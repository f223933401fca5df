import { readFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { extname, join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { policyFor } from "../../src/app/build/policy.mjs";
import { browser } from "./support/browser";
import { chooseLanguage, controlsOf, reveal, untilMapDrawn } from "./support/controls";
import { openPage, waitUntilReady } from "./support/openPage";
import { serve } from "./support/serve";
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
const answerBare: RequestListener = (request, response) => {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  const file = path.endsWith("/") ? `${path}index.html` : path;
  readFile(join("dist", file)).then(
    (bytes) => response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "text/plain" }).end(bytes),
    () => response.writeHead(404).end(),
  );
};
let bare: Awaited<ReturnType<typeof serve>>;
let origin = "";

beforeAll(async () => {
  bare = await serve(answerBare);
  origin = new URL(bare.url).origin;
});
afterAll(() => bare.close());

async function openBare() {
  const context = await (await browser()).newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const watch = await watchPage(context, [origin, inject("hostUrl")]);
  return { context, page: await context.newPage(), ...watch };
}

/** Plays, finds, looks back and changes the language and the look. */
async function useControls(page: Page | Frame): Promise<void> {
  await untilMapDrawn(page);
  const { play, next, language } = controlsOf(page);
  await next.click();
  await play.click();
  await page.waitForFunction(() => document.querySelector(".play-button[data-playing]") !== null);
  await page.waitForTimeout(400);
  await play.click();
  await page.getByRole("button", { name: "As known on this date" }).click();
  await page.waitForFunction(() => location.search.includes("asof=1"));
  await page.getByRole("button", { name: "Find", exact: true }).click();
  const field = page.getByRole("combobox", { name: /place/ });
  await field.fill("Zhetigen");
  await page.getByRole("listbox", { name: "Found" }).getByRole("option").first().waitFor();
  await field.press("ArrowDown");
  await field.press("Enter");
  await reveal(page, language);
  await page.locator(".settings select").nth(1).selectOption("dark");
  await page.waitForFunction(() => document.documentElement.dataset["look"] === "dark");
  await chooseLanguage(page, "ru");
  await chooseLanguage(page, "en");
}

/** What shows that each part of the data has come. */
const PARTS = {
  sources: ".source-group, .sources-table, .data-body a",
  disagreements: ".browse .report-scale, .browse a",
  plan: ".data-body li, .data-body p",
  article: ".data-body blockquote, .data-body li",
  treaty: ".data-body li, .data-body table",
  tables: ".data-table",
  downloads: ".file-list li",
} as const;

async function readData(page: Page): Promise<void> {
  const link = (tab: string) => page.locator(`.data-tabs a[href*="data=${tab}"]`);
  for (const [tab, shown] of Object.entries(PARTS)) {
    await link(tab).click();
    await page.locator(shown).first().waitFor();
  }
  for (const format of ["SVG", "PNG"]) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: `Save as ${format}` }).click(),
    ]);
    expect((await readFile(await download.path())).length).toBeGreaterThan(50_000);
    await page.waitForFunction(
      () => (document.querySelector<HTMLImageElement>(".picture-made img")?.naturalWidth ?? 0) > 0,
    );
  }
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("Copied.").waitFor();
  await link("disagreements").click();
  await page.locator(".data-body .report-scale, .data-body a[href*='disagreements.']").first().click();
  await page.locator(".report-row").first().waitFor();
}

describe("a tour through all of the page on a host that sends no policy", () => {
  it("breaks the policy nowhere and asks no other host", async () => {
    const { context, page, problems, requests } = await openBare();
    await page.goto(`${origin}/?event=E34&lang=en`);
    await waitUntilReady(page);
    await useControls(page);
    await page.goto(`${origin}/?event=E34&lang=en`);
    await waitUntilReady(page);
    const total = page.locator(".force").getByRole("button", { name: /: 2,030$/ });
    await total.first().click();
    await page.locator(".force .disagreement summary").first().click();
    await page.locator(".disagreement[open] .report-mark").first().waitFor();
    await page.goto(`${origin}/?event=E34&lang=en&data=sources`);
    await waitUntilReady(page);
    await readData(page);
    for (const view of ["embed", "present"]) {
      await page.goto(`${origin}/?event=E34&lang=en&view=${view}`);
      await waitUntilReady(page);
      await untilMapDrawn(page);
      await page.keyboard.press("Space");
      await page.waitForTimeout(400);
    }
    expect(problems).toEqual([]);
    expect(requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(`${origin}/`))).toEqual([]);
    await context.close();
  });

  it("does so in a frame of another site too", async () => {
    const { context, page, problems, requests } = await openBare();
    const html = `<!doctype html><title>Host</title><iframe src="${origin}/?event=E34&amp;lang=en&amp;view=explore" width="1300" height="800" title="Phaseline"></iframe>`;
    await page.goto(`${inject("hostUrl")}/?${new URLSearchParams({ html })}`);
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    if (!frame) throw new Error("The frame has no document.");
    await waitUntilReady(frame);
    await useControls(frame);
    const own = [origin, inject("hostUrl")];
    expect(problems).toEqual([]);
    expect(
      requests.filter((url) => !/^(data|blob):/.test(url) && !own.includes(new URL(url).origin)),
    ).toEqual([]);
    await context.close();
  });
});

describe.each(["", "ru/"])("the page at “%s” on a host that sends no policy", (path) => {
  it("brings its own, and keeps to it", async () => {
    const { context, page, problems } = await openBare();
    await page.goto(`${origin}/${path}`);
    const policies = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .evaluateAll((tags) => tags.map((tag) => tag.getAttribute("content")));
    const html = await readFile(join("dist", path, "index.html"), "utf8");
    const textsOf = (tag: RegExp) => [...html.matchAll(tag)].map(([, text = ""]) => text);
    const own = {
      scripts: textsOf(/<script(?: data-fonts="[^"]*")?>(.*?)<\/script>/gs),
      styles: textsOf(/<style>(.*?)<\/style>/gs),
    };
    expect(own.scripts).toHaveLength(2);
    expect(own.styles).toHaveLength(1);
    expect(policies).toEqual([policyFor(own)]);
    await waitUntilReady(page);
    await untilMapDrawn(page);
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
