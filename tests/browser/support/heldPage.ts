import type { BrowserContext, Frame, Page, Route } from "playwright-core";
import { expect, inject } from "vitest";
import type { Axis } from "../../../src/timeline/axis";
import { missionText, shippedMission } from "../../support/shippedMission";
import { twoFrames } from "./controls";
import { addressOf, openPage, type PageOptions, waitUntilReady } from "./openPage";

const SCRIPTS = /\/assets\/[^/]*\.js$/;

/** Lets no script of the app through until `release`. */
async function holdScripts(context: BrowserContext) {
  const held: Route[] = [];
  let isHeld = true;
  await context.route(SCRIPTS, async (route) => {
    if (isHeld) held.push(route);
    else await route.continue();
  });
  return async () => {
    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
  };
}

const untilPlayable = (page: Page | Frame) =>
  page.waitForSelector('html[data-playable="1"]:not([data-opening]) #record', { state: "attached" });

/** Waits for the app and its map, and for the frames after them. */
async function untilWhole(page: Page | Frame) {
  await waitUntilReady(page);
  await page.waitForSelector(".leaflet-container canvas.movements", { state: "attached" });
  await page.waitForFunction(() => document.querySelector(".map-label") !== null);
  await twoFrames(page);
}

/** Opens a page that only its core plays, until `release` has let the app come and waited for it. */
export async function openHeld(options: PageOptions = {}) {
  const opening = await openPage({ ...options, url: "favicon.svg", untilReady: false });
  const { context, page } = opening;
  const letThrough = await holdScripts(context);
  await page.goto(addressOf(options.url), { waitUntil: "commit" });
  await untilPlayable(page);
  const release = () => Promise.all([letThrough(), untilWhole(page)]);
  return { ...opening, letThrough, whole: () => untilWhole(page), release };
}

/** As `openHeld`, in a sandboxed frame of another site's page. */
export async function openHeldFrame(url: string) {
  const opening = await openPage({ url: "favicon.svg", untilReady: false });
  const { context, page } = opening;
  const letThrough = await holdScripts(context);
  const html = `<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="${addressOf(url)}" width="720" height="480" title="Phaseline"></iframe>`;
  await page.goto(`${inject("hostUrl")}/?${new URLSearchParams({ html })}`, { waitUntil: "commit" });
  const frame = await (await page.waitForSelector("iframe", { state: "attached" })).contentFrame();
  if (!frame) throw new Error("The frame has no document.");
  await untilPlayable(frame);
  return { ...opening, frame, release: () => Promise.all([letThrough(), untilWhole(frame)]) };
}

const NODES = [
  ".app",
  ".timeline-scrubber",
  ".play-button",
  "h2#event-headline",
  "canvas.movements",
  "svg.ground-map",
  ".report",
  ".event-steps button",
];

/** What a frame shows. */
interface Shown {
  /** Milliseconds. */
  readonly at: number;
  readonly value: number;
  readonly date: string;
  readonly position: string;
  readonly headline: string;
  readonly isPlaying: boolean;
}

/** Remembers the elements and the focus as they are, and what is shown after every frame from now on. */
export function watchFrames(page: Page | Frame): Promise<void> {
  return page.evaluate((selectors) => {
    const nodes = selectors.map((selector) => [selector, document.querySelector(selector)] as const);
    const frames: unknown[] = [];
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? "";
    /** Where the line stands, in steps of the slider, whose own thumb follows less often while time plays. */
    const lineValue = () => {
      const line = document.querySelector<HTMLElement>(".timeline-playhead");
      if (!line) return Number.NaN;
      return Math.round((new DOMMatrix(getComputedStyle(line).transform).e / line.offsetWidth) * 10_000);
    };
    const note = () => {
      frames.push({
        at: performance.now(),
        value: lineValue(),
        date: text(".date-large"),
        position: text(".event-position"),
        headline: text("#event-headline"),
        isPlaying: document.querySelector(".play-button")?.hasAttribute("data-playing"),
      });
    };
    // After all that was asked for before the frame, so as it is painted.
    const follow = () => {
      requestAnimationFrame(follow);
      queueMicrotask(note);
    };
    requestAnimationFrame(follow);
    Object.assign(window, { watched: { nodes, frames, focused: document.activeElement } });
  }, NODES);
}

/** What was noted since `watchFrames`, and what of the page is not the same element any more. */
export function readFrames(page: Page | Frame) {
  return page.evaluate(() => {
    const { watched } = window as unknown as {
      watched: { nodes: (readonly [string, Element | null])[]; frames: Shown[]; focused: Element };
    };
    const { nodes, frames, focused } = watched;
    return {
      frames,
      lost: nodes.filter(([selector, node]) => node === null || node !== document.querySelector(selector)),
      keepsFocus: document.activeElement === focused,
    };
  });
}

const mission = shippedMission();
const STEPS = 10_000;

/** The day as a page tells it, with plain spaces. */
function tellDay(at: number, tag: "en" | "ru"): string {
  const options = { day: "numeric", month: "long", year: "numeric", timeZone: "Etc/GMT-6" } as const;
  const day = new Intl.DateTimeFormat(tag === "en" ? "en-GB" : "ru-RU", options).format(at);
  return day.replace(/\s/g, " ");
}

/** How late the card may be on a busy machine: it is told of changes less often than there are frames. */
const LATEST_MS = 400;
/** And how many frames, on a machine that draws fewer in that time. */
const LATEST_FRAMES = 6;

/** Places in told order of the events that a slider may ask for: its value is rounded. */
function askedFor({ value }: Shown, axis: Axis): number[] {
  return [-0.5, 0.5].map((half) => {
    const at = axis.instant((value + half) / STEPS);
    const stop = mission.timeline.eventStops.filter((it) => it.at <= at).at(-1);
    return 1 + mission.events.findIndex(({ id }) => id === stop?.eventId);
  });
}

/**
 * Every frame tells the day on which its slider stands, and of one event number and headline: the one that the slider asks
 * for or, while it moves, has just asked for.
 */
export function expectTrueFrames(
  frames: readonly Shown[],
  form: "full" | "compact",
  tag: "en" | "ru" = "en",
) {
  expect(frames.length).toBeGreaterThan(20);
  const axis = mission.timeline.axes[form];
  const told = Object.values(missionText(tag).events).map(({ headline }) => headline);
  frames.forEach((frame, index) => {
    const days = [-0.5, 0.5].map((half) => tellDay(axis.instant((frame.value + half) / STEPS), tag));
    expect(days, JSON.stringify(frame)).toContain(frame.date.replace(/\s/g, " "));
    const number = Number(/ (\d+)\s\S+\s57$/.exec(frame.position)?.[1]);
    expect(frame.headline, JSON.stringify(frame)).toBe(told[number - 1]);
    const inTime = frames.findIndex(({ at }) => at >= frame.at - LATEST_MS) - 1;
    const since = Math.max(0, Math.min(inTime, index - LATEST_FRAMES));
    const asked = frames.slice(since, index + 1).flatMap((it) => askedFor(it, axis));
    expect(asked, JSON.stringify(frame)).toContain(number);
  });
}

/** Time has gone on, and never back. */
export function expectForward(frames: readonly Shown[]) {
  const values = frames.map(({ value }) => value);
  expect(values).toEqual(values.toSorted((one, other) => one - other));
  expect(new Set(values).size).toBeGreaterThan(5);
}
