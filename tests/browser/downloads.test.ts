import { readFileSync } from "node:fs";
import type { Download, Frame, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { untilMapDrawn } from "./support/controls";
import { findAxeViolations } from "./support/findAxeViolations";
import { momentOf } from "./support/moment";
import { openFramed, openPage, waitUntilReady } from "./support/openPage";

const save = (page: Page | Frame, name: string) =>
  page.getByRole("button", { name: `Save ${name}`, exact: true });

async function downloadBy(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download") as Promise<Download>, press()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

/** The size at which the browser shows a picture. */
function sizeOf(page: Page, content: Buffer, type: string) {
  const address = `data:${type};base64,${content.toString("base64")}`;
  return page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  }, address);
}

describe("the downloads", () => {
  it("give the events as a CSV file, with what was decided on 6 January", async () => {
    const { page } = await openPage({ url: "?event=E34&data=downloads", lang: "en" });
    const file = await downloadBy(page, () => save(page, "kazakhstan-2022-events.csv").click());
    expect(file.name).toBe("kazakhstan-2022-events.csv");
    expect([...file.content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = file.content.toString("utf8").split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFFid,date,headline,text,/);
    expect(lines.filter((line) => /^E\d\d,/.test(line))).toHaveLength(57);
    expect(lines.find((line) => line.startsWith("E12,2022-01-06"))).toContain("S-BAIGE06");
  });

  it("give the whole mission as JSON, also where the page shows less", async () => {
    const { page } = await openPage({ url: "?event=E11&grade=A&asof=1&data=downloads", lang: "en" });
    const { content } = await downloadBy(page, () => save(page, "kazakhstan-2022.json").click());
    const mission = JSON.parse(content.toString("utf8"));
    expect(mission.events).toHaveLength(57);
    expect(mission.movements).toHaveLength(22);
    expect(mission.about.contents).toContain("all the facts");
  });

  it("give the scene as SVG and PNG that open as pictures, with the date as text in the first", async () => {
    const { page } = await openPage({ url: "?date=2022-01-07T18:00&data=downloads", lang: "en" });
    const svg = await downloadBy(page, () => page.getByRole("button", { name: "Save as SVG" }).click());
    expect(svg.name).toMatch(/^kazakhstan-2022-\d{4}-\d\d-\d\d\.svg$/);
    const text = svg.content.toString("utf8");
    expect(text).toContain("Friday 7 January 2022");
    expect(text).toMatch(/Sources: [^<]*TASS/);
    expect(text).toContain("date=2022-01-07T18:00");
    const size = await sizeOf(page, svg.content, "image/svg+xml");
    expect(size.width).toBe(1600);
    expect(size.height).toBeGreaterThan(1100);
    const png = await downloadBy(page, () => page.getByRole("button", { name: "Save as PNG" }).click());
    expect(png.name).toMatch(/\.png$/);
    expect(await sizeOf(page, png.content, "image/png")).toEqual(size);
    expect(png.content.length).toBeGreaterThan(100_000);
    await expect
      .poll(() => page.locator(".picture-made img").evaluate((it: HTMLImageElement) => it.naturalWidth))
      .toBe(1600);
  });
});

describe("a copied link", () => {
  it("brings back moment, map, language and choice of facts on another machine", async () => {
    const { page, context } = await openPage({
      url: "?date=2022-01-14T10:30&at=6/44.5/75&grade=D&asof=1&lang=ru&data=downloads",
    });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const before = await momentOf(page);
    await page.getByRole("button", { name: "Скопировать ссылку", exact: true }).click();
    await page.getByText("Скопировано.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const query = Object.fromEntries(new URL(link).searchParams);
    expect(query).toEqual({ date: "2022-01-14T10:30", at: "6/44.5/75", grade: "D", asof: "1", lang: "ru" });

    const other = await context.newPage();
    await other.goto(link);
    await waitUntilReady(other);
    await untilMapDrawn(other);
    expect(await momentOf(other)).toEqual(before);
    expect(await other.evaluate(() => document.documentElement.lang)).toBe("ru");
    expect(await other.locator(".data-panel").count()).toBe(0);
    expect(new URL(other.url()).searchParams.get("at")).toBe("6/44.5/75");
  });
});

/** The browser itself reports in the console what a frame was refused; nothing else may stand there. */
function expectOnlyRefusals(problems: string[], refusal: RegExp): void {
  expect(problems.splice(0).filter((problem) => !refusal.test(problem))).toEqual([]);
}

describe("the downloads in a frame that may neither save nor copy", () => {
  it("say so and offer the text, selected", async () => {
    const { frame, problems } = await openFramed({
      url: "?event=E34&data=downloads&lang=en",
      sandbox: "allow-scripts",
    });
    await frame.getByText(/may not let it save files/).waitFor();
    await frame.getByRole("button", { name: "Show as text kazakhstan-2022-events.csv" }).click();
    const text = frame.getByRole("textbox", { name: "kazakhstan-2022-events.csv" });
    expect(await text.inputValue()).toContain("E34,2022-01-10T13:00+06:00");
    await frame.getByRole("button", { name: "Copy link" }).click();
    const field = frame.getByLabel(/does not let this page copy/);
    await field.waitFor();
    const selected = await field.evaluate((it: HTMLTextAreaElement) =>
      it.value.slice(it.selectionStart, it.selectionEnd),
    );
    expect(new URL(selected).searchParams.get("event")).toBe("E34");
    expectOnlyRefusals(problems, /Clipboard API has been blocked/);
  });

  it("still show the picture, to be saved by its own menu", async () => {
    const { frame, problems } = await openFramed({
      url: "?event=E34&data=downloads&lang=en",
      sandbox: "allow-scripts",
    });
    await frame.getByRole("button", { name: "Save as PNG" }).click();
    const picture = frame.locator(".picture-made img");
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBe(1600);
    expectOnlyRefusals(problems, /[Dd]ownload is disallowed/);
  });
});

describe("axe on the downloads", () => {
  it.each([
    ["en", "light", "desktop"],
    ["ru", "dark", "phone"],
  ] as const)("finds nothing in %s, %s, on a %s", async (lang, colorScheme, size) => {
    const { page } = await openPage({ url: "?event=E34&data=downloads", lang, colorScheme, size });
    await page.locator(".file-list li").first().waitFor();
    await page.locator(".downloads button").nth(2).click();
    await page.locator(".picture-made img").waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  });
});
