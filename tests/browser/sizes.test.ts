import { describe, expect, it } from "vitest";
import { findLayoutProblems, findOutOfReach, layoutShifts } from "./support/boxes";
import { goToEvent, untilMapDrawn } from "./support/controls";
import { openPage, type PageOptions } from "./support/openPage";

const EVENTS = [11, 25, 34, 47, 54];

const PLACES: readonly (readonly [view: string, width: number, height: number])[] = [
  ["explore", 1440, 900],
  ["explore", 1024, 768],
  ["explore", 390, 844],
  ["explore", 320, 568],
  ["embed", 720, 480],
  ["embed", 480, 360],
  ["embed", 320, 240],
  ["present", 1920, 1080],
];

function open(view: string, width: number, height: number, lang: string, rest: PageOptions = {}) {
  const url = `?event=E11&view=${view}`;
  return openPage({ url, lang, size: { width, height }, touch: width < 400 && view === "explore", ...rest });
}

/** Russian everywhere, whose words are longer; English where most readers are. */
const languagesAt = (width: number) =>
  width === 1440 || width === 390 || width === 720 ? ["en", "ru"] : ["ru"];

describe.each(PLACES)("the %s view at %i by %i", (view, width, height) => {
  it.each(languagesAt(width))(
    "does not shift after its first paint and has room for everything at five events in %s",
    async (lang) => {
      const { page } = await open(view, width, height, lang);
      await untilMapDrawn(page);
      await page.waitForTimeout(200);
      expect(await layoutShifts(page)).toEqual([]);
      for (const event of EVENTS) {
        await goToEvent(page, event);
        expect(await findLayoutProblems(page), `event ${event}`).toEqual([]);
      }
    },
  );
});

describe("a small frame", () => {
  it.each([
    [320, 240],
    [480, 360],
  ])(
    "at %i by %i shows date, Play, scrubber and the way to the full page without scrolling",
    async (width, height) => {
      const { page } = await open("embed", width, height, "ru");
      await untilMapDrawn(page);
      const wanted = ['[data-part="date"]', ".play-button", "input[type=range]", "a.full-version"];
      expect(await findOutOfReach(page, wanted)).toEqual([]);
      const hidden = await page.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        return scrollHeight - clientHeight;
      });
      expect(hidden).toBeLessThanOrEqual(0);
    },
  );
});

describe("the projector", () => {
  it("shows date and sentence large enough for the back row", async () => {
    const { page } = await open("present", 1920, 1080, "en");
    const sizes = await page.evaluate(() => {
      const sizeOf = (element: Element | null) =>
        element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0;
      return {
        date: sizeOf(document.querySelector('[data-part="date"]')),
        headline: sizeOf(document.querySelector(".caption strong")),
        smallest: Math.min(...[...document.querySelectorAll(".timeline-later text")].map(sizeOf)),
      };
    });
    expect(sizes.date).toBeGreaterThanOrEqual(48);
    expect(sizes.headline).toBeGreaterThanOrEqual(43);
    expect(sizes.smallest).toBeGreaterThanOrEqual(24);
  });
});

describe("the show", () => {
  it.each([
    [1280, 720],
    [1920, 1080],
  ])("at %i by %i has all five contingents in sight at five events", async (width, height) => {
    const { page } = await open("present", width, height, "ru");
    await untilMapDrawn(page);
    for (const event of EVENTS) {
      await goToEvent(page, event);
      const [rows, cut] = await page.evaluate(() => {
        const panel = document.querySelector(".report")?.getBoundingClientRect();
        const boxes = [...document.querySelectorAll(".contingents tr[data-state]")].map((row) =>
          row.getBoundingClientRect(),
        );
        return [boxes.length, boxes.filter(({ bottom }) => bottom > (panel?.bottom ?? 0)).length];
      });
      expect([rows, cut], `event ${event}`).toEqual([5, 0]);
    }
  });
});
