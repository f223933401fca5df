// @vitest-environment node
import { beforeAll, describe, expect, it } from "vitest";
import { averageWidth, fontMetrics } from "../../src/fonts/fontMetrics.mjs";
import { cutFont } from "./cutFont.mjs";

let sans: ReturnType<typeof fontMetrics>;
beforeAll(async () => {
  sans = fontMetrics(await cutFont("source-sans-3-400-latin", "0123456789 aeo"));
});

/** As if every letter had the width of another. */
const even = (widthOf: (letter: string) => number) => ({ widthOf });

describe("fontMetrics", () => {
  it("reads heights and widths as the makers of Source Sans give them", () => {
    // Of 1000 units: ascent 1024, descent 400, figures of 497 each, a space of 200.
    expect(sans.ascent).toBe(1.024);
    expect(sans.descent).toBe(0.4);
    for (const figure of "0123456789") expect(sans.widthOf(figure), figure).toBe(0.497);
    expect(sans.widthOf(" ")).toBe(0.2);
  });

  it("knows which letters a font lacks", () => {
    expect(sans.widthOf("ж")).toBeNull();
    expect(sans.widthOf("z")).toBeNull();
  });
});

describe("averageWidth", () => {
  it("is the width of all where all are equally wide", () => {
    expect(
      averageWidth(
        even(() => 0.5),
        "latin",
      ),
    ).toBeCloseTo(0.5, 9);
    expect(
      averageWidth(
        even(() => 0.6),
        "cyrillic",
      ),
    ).toBeCloseTo(0.6, 9);
  });

  it("counts a frequent letter for more than a rare one", () => {
    const onlyWide = (letter: string) =>
      averageWidth(
        even((it) => (it === letter ? 1 : 0)),
        "cyrillic",
      );
    expect(onlyWide("о")).toBeGreaterThan(10 * onlyWide("щ"));
  });

  it("refuses a font that lacks a letter of the text", () => {
    expect(() => averageWidth(sans, "latin")).toThrow("no");
  });
});
