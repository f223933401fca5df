import type { Page } from "playwright-core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/model/mission";
import { KindMark } from "../../src/ui/KindMark";
import { openPage, type PageOptions } from "./support/openPage";
import { contrastOf, type GreyPicture, greyOf } from "./support/pixels";

const KINDS = ["counted", "announced", "claimed", "derived", "not-published", "hidden"] as const;
const SIDE = 12;
/** Air around a mark, whose first pixel is ground. */
const AIR = 2;

const LOOKS: readonly (readonly [string, PageOptions])[] = [
  ["the light look", {}],
  ["the dark look", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["forced dark colours", { forcedColors: "active", colorScheme: "dark" }],
];

const markupOf = (kind: Figure["kind"]) => renderToStaticMarkup(createElement(KindMark, { kind }));

/** A mark in the colour of the legend, on whole pixels of the same ground, so that only the marks themselves can differ. */
async function markOf(page: Page, kind: Figure["kind"]): Promise<GreyPicture> {
  await page.evaluate(
    ([markup, air]) => {
      document.getElementById("bench")?.remove();
      const bench = document.createElement("div");
      bench.id = "bench";
      const legend = document.querySelector(".kinds li") ?? document.body;
      Object.assign(bench.style, {
        position: "fixed",
        inset: "0 auto auto 0",
        padding: `${air}px`,
        lineHeight: "0",
        zIndex: "9999",
        color: getComputedStyle(legend).color,
        background: getComputedStyle(document.body).backgroundColor,
      });
      bench.innerHTML = markup;
      document.body.append(bench);
    },
    [markupOf(kind), AIR] as const,
  );
  return greyOf(page, { x: 0, y: 0, width: SIDE + 2 * AIR, height: SIDE + 2 * AIR });
}

/** In how many pixels one has ink, and the other clearly less or none. */
function differences(one: GreyPicture, other: GreyPicture): number {
  return one.luminances.filter((luminance, i) => contrastOf(luminance, other.luminances[i] ?? 0) >= 1.5)
    .length;
}

describe.each(LOOKS)("the marks of the kinds in %s", (_name, options) => {
  it("stand out from the ground and differ from each other without their colour", async () => {
    const { page } = await openPage({ url: "?event=E34", lang: "en", ...options });
    const marks = new Map<string, GreyPicture>();
    for (const kind of KINDS) marks.set(kind, await markOf(page, kind));
    for (const [kind, { luminances }] of marks) {
      const [ground = 0] = luminances;
      const most = Math.max(...luminances.map((luminance) => contrastOf(luminance, ground)));
      expect(most, kind).toBeGreaterThanOrEqual(3);
    }
    for (const [kind, mark] of marks) {
      for (const [other, its] of marks) {
        if (other <= kind) continue;
        expect(differences(mark, its), `${kind} and ${other}`).toBeGreaterThanOrEqual(8);
      }
    }
  });
});

describe("the legend", () => {
  it("shows the marks that figures bear", async () => {
    const { page } = await openPage({ url: "?event=E34", lang: "en" });
    for (const kind of KINDS.filter((it) => it !== "hidden")) {
      const mark = page.locator(`.legend .kind-mark-${kind}`).first();
      expect(await mark.evaluate((element) => element.outerHTML), kind).toBe(markupOf(kind));
    }
  });
});

/** The middle of the first square of a block of the row of aircraft. */
const middleOfFirst = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((path) => {
      const [left = 0, top = 0, side = 0] = (path.getAttribute("d")?.match(/[\d.]+/g) ?? []).map(Number);
      const matrix = (path as SVGGraphicsElement).getScreenCTM();
      const x = Math.floor((matrix?.e ?? 0) + left + side / 2);
      const y = Math.floor((matrix?.f ?? 0) + top + side / 2);
      return { x, y, width: 1, height: 1 };
    });

describe.each(LOOKS)("the aircraft of the time line in %s", (_name, options) => {
  it("are full where they were counted and empty where we worked them out", async () => {
    const { page } = await openPage({ url: "?event=E57", lang: "en", ...options });
    const counted = ".timeline-drawing:has(.timeline-axis) .timeline-aircraft g:not(.timeline-derived) path";
    const derived = ".timeline-drawing:has(.timeline-axis) .timeline-derived path";
    const [full] = (await greyOf(page, await middleOfFirst(page, counted))).luminances;
    const [empty] = (await greyOf(page, await middleOfFirst(page, derived))).luminances;
    expect(contrastOf(full ?? 0, empty ?? 0)).toBeGreaterThanOrEqual(3);
  });
});
