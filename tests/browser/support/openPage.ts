import { mkdirSync } from "node:fs";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect, inject, type TestContext } from "vitest";
import { browser } from "./browser";
import { type PageWatch, watchPage } from "./watchPage";

/** The sizes of the design brief. */
export const SIZES = {
  desktop: { width: 1440, height: 900 },
  laptop: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
  smallPhone: { width: 320, height: 568 },
  embed: { width: 720, height: 480 },
  present: { width: 1920, height: 1080 },
} as const;

export interface PageOptions {
  /** What follows the address of the build, such as "?event=E01"; empty by default. */
  url?: string;
  size?: keyof typeof SIZES | { width: number; height: number };
  /** The browser's preferred language; the page's own is `lang` in the URL. */
  locale?: string;
  /** Adds `lang` to the URL. */
  lang?: string;
  /** The reader's zone; far from Almaty by default. */
  timezone?: string;
  colorScheme?: "light" | "dark";
  reducedMotion?: "reduce" | "no-preference";
  forcedColors?: "active" | "none";
  /** A touch screen: on for the phones by default. */
  touch?: boolean;
  scripts?: boolean;
  /** Waits for `<html data-ready="1">`; on by default. */
  untilReady?: boolean;
}

export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What is wrong so far; each sentence left in it after the test fails that test. */
  readonly problems: string[];
  /** The address of every request so far. */
  readonly requests: string[];
}

const READY_TIMEOUT_MS = 20_000;

let opened: { context: BrowserContext; watch: PageWatch }[] = [];

/** The address of the build with something after it: `addressOf("?view=embed")`. */
export function addressOf(url = ""): string {
  return `${inject("baseUrl")}/${url}`;
}

function contextOptions(options: PageOptions): BrowserContextOptions {
  const { size = "desktop", locale = "en-GB", timezone = "America/Los_Angeles" } = options;
  return {
    viewport: typeof size === "string" ? SIZES[size] : size,
    hasTouch: options.touch ?? (size === "phone" || size === "smallPhone"),
    locale,
    timezoneId: timezone,
    colorScheme: options.colorScheme ?? "light",
    reducedMotion: options.reducedMotion ?? "no-preference",
    forcedColors: options.forcedColors ?? "none",
    javaScriptEnabled: options.scripts ?? true,
  };
}

async function openWatched(options: PageOptions): Promise<OpenPage> {
  const context = await (await browser()).newContext(contextOptions(options));
  const watch = await watchPage(context, [inject("baseUrl"), inject("hostUrl")]);
  opened.push({ context, watch });
  return { page: await context.newPage(), context, ...watch };
}

export async function waitUntilReady(page: Pick<Page, "waitForSelector">): Promise<void> {
  await page.waitForSelector('html[data-ready="1"]', { state: "attached", timeout: READY_TIMEOUT_MS });
}

/**
 * Opens the built app in a fresh context. After the test everything it opened is closed, and the test fails on any
 * request to another host, failed request, console error or warning, uncaught exception or policy breach.
 */
export async function openPage(options: PageOptions = {}): Promise<OpenPage> {
  const opening = await openWatched(options);
  const address = new URL(addressOf(options.url));
  if (options.lang) address.searchParams.set("lang", options.lang);
  await opening.page.goto(address.href);
  if (options.untilReady ?? options.scripts ?? true) await waitUntilReady(opening.page);
  return opening;
}

export interface FrameOptions extends PageOptions {
  /** The frame's `sandbox` attribute; left out when absent. */
  sandbox?: string;
  allow?: string;
  width?: number;
  height?: number;
  /** Markup before and after the frame, such as a tall block that makes the host scroll. */
  before?: string;
  after?: string;
}

/** Opens a page of another origin with the app in a frame of it; `page` is that host page. */
export async function openFramed(options: FrameOptions = {}) {
  const opening = await openWatched(options);
  const { width = 720, height = 480, before = "", after = "", sandbox, allow } = options;
  const attributes = [
    `src="${addressOf(options.url).replaceAll("&", "&amp;")}"`,
    `width="${width}" height="${height}" title="Phaseline"`,
    sandbox === undefined ? "" : `sandbox="${sandbox}"`,
    allow === undefined ? "" : `allow="${allow}"`,
  ].join(" ");
  const html = `<!doctype html><title>Host</title>${before}<iframe ${attributes}></iframe>${after}`;
  await opening.page.goto(`${inject("hostUrl")}/?${new URLSearchParams({ html })}`);
  const element = await opening.page.waitForSelector("iframe", { state: "attached" });
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The frame has no document.");
  if (options.untilReady ?? true) await waitUntilReady(frame);
  return { ...opening, frame };
}

async function keepPictures(name: string): Promise<void> {
  const stem = name.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 100);
  mkdirSync("test-results", { recursive: true });
  const pages = opened.flatMap(({ context }) => context.pages());
  for (const [index, page] of pages.entries()) {
    await page
      .screenshot({ path: `test-results/${stem}-${index}.png`, timeout: 5000 })
      .catch(() => undefined);
  }
}

/** Closes all that a test has opened, and fails the test if anything was wrong with it. */
export async function closePages(task: TestContext["task"]): Promise<void> {
  const problems = opened.flatMap(({ watch }) => watch.problems);
  if (task.result?.state === "fail" || problems.length > 0) await keepPictures(task.name);
  await Promise.all(opened.map(({ context }) => context.close()));
  opened = [];
  expect([...new Set(problems)], "the page kept quiet and asked no other host").toEqual([]);
}
