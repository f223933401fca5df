import { describe, expect, it } from "vitest";
import { createDateFormats } from "../../../src/i18n/dates";
import { en } from "../../../src/i18n/tables/en";
import { ru } from "../../../src/i18n/tables/ru";
import { textWidth } from "../../../src/ui/timeline/textWidth";
import { ticksFor } from "../../../src/ui/timeline/ticksFor";
import { buildMission } from "../../support/buildMission";

const { timeline } = buildMission();
const labelsAt = (form: "full" | "compact", width: number, text = 12, table = en) =>
  ticksFor(timeline, timeline.axes[form], { width, text }, createDateFormats(table)).labels;

describe("ticksFor", () => {
  it.each(["full", "compact"] as const)(
    "lets no two labels of the %s form meet, nor leave the axis",
    (form) => {
      for (const table of [en, ru]) {
        for (const text of [12, 16, 24]) {
          for (const width of [206, 288, 358, 590, 736, 976, 1392, 1762, 3700]) {
            const spans = labelsAt(form, width, text, table)
              .map(
                ({ x, text: label }) =>
                  [x - textWidth(label, text) / 2, x + textWidth(label, text) / 2] as const,
              )
              .sort(([one], [other]) => one - other);
            spans.slice(1).forEach(([from], index) => {
              expect(from).toBeGreaterThan(spans[index]?.[1] ?? 0);
            });
            expect(spans[0]?.[0]).toBeGreaterThanOrEqual(-0.001);
            expect(spans.at(-1)?.[1]).toBeLessThanOrEqual(width + 0.001);
          }
        }
      }
    },
  );

  it("numbers every day where there is room, in the middle of the day", () => {
    const labels = labelsAt("full", 1392);
    const days = labels.filter(({ text }) => text.length < 3).map(({ text }) => text);
    expect(days).toEqual(Array.from({ length: 20 }, (_, index) => String(index + 1)));
    const noon = Date.UTC(2022, 0, 7, 6);
    expect(labels.find(({ text }) => text === "7")?.x).toBeCloseTo(timeline.axes.full.position(noon) * 1392);
  });

  it("writes the years of background events, the first and the last before all others", () => {
    const years = labelsAt("full", 1392).map(({ text }) => text);
    expect(years).toEqual(expect.arrayContaining(["1992", "2007"]));
  });

  it("names the month at the first day of the compact form", () => {
    expect(labelsAt("compact", 590)[0]?.text).toBe("1 Jan");
    expect(labelsAt("compact", 590, 12, ru)[0]?.text).toMatch(/^1 янв/);
  });

  it("has a tick at every midnight of the days, the last one too", () => {
    const { lines } = ticksFor(
      timeline,
      timeline.axes.full,
      { width: 1000, text: 12 },
      createDateFormats(en),
    );
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBeCloseTo((timeline.axes.full.pieces[1]?.end ?? 0) * 1000);
  });
});
