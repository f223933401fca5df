import { describe, expect, it } from "vitest";
import { type Axis, extentOn } from "../../src/timeline/axis";
import { DAY, MINUTE } from "../../src/timeline/instant";
import { almaty, createRandom, createStory } from "./story";

const story = createStory();
const { full, compact } = story.axes;
const instants = (() => {
  const random = createRandom(2022);
  return Array.from({ length: 10_000 }, (_, index) => {
    const [from, to] = index % 2 ? [story.start, story.end] : [story.days.from, story.days.to];
    return Math.floor(from + random() * (to - from));
  }).sort((one, other) => one - other);
})();
const stopOf = (id: string) => story.stops.find(({ eventId }) => eventId === id)?.at ?? Number.NaN;
const piece = (axis: Axis, id: string) => axis.pieces.find((it) => it.id === id);

describe.each([full, compact])("the $form axis", (axis) => {
  const shown = instants.filter((at) => axis.pieces.some(({ from, to }) => at >= from && at < to));

  it("leads from instant to position and back within a second, 10,000 times", () => {
    expect(shown.length).toBeGreaterThan(4_000);
    for (const at of shown) expect(Math.abs(axis.instant(axis.position(at)) - at)).toBeLessThanOrEqual(1000);
  });

  it("rises strictly, from 0 to 1", () => {
    const unique = [...new Set(shown)];
    unique.slice(1).forEach((at, index) => {
      expect(axis.position(at)).toBeGreaterThan(axis.position(unique[index] ?? 0));
    });
    expect(axis.position(axis.pieces[0]?.from ?? 0)).toBe(0);
    expect(axis.position(story.end)).toBe(1);
  });

  it("gives the days equal widths", () => {
    const widths = story.midnights.slice(0, 22).map((at) => axis.position(at + DAY) - axis.position(at));
    for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 12);
  });

  it("a position in a gap is the instant at its edges", () => {
    axis.pieces.slice(1).forEach((after, index) => {
      const before = axis.pieces[index];
      const middle = axis.breaks[index] ?? Number.NaN;
      expect(middle).toBeGreaterThan(before?.end ?? 1);
      expect(middle).toBeLessThan(after.start);
      expect(axis.instant(middle)).toBe(after.from);
      expect(after.from).toBe(before?.to);
    });
  });

  it("has nothing but numbers in it, outside its ends and for no number at all", () => {
    for (const at of [Number.NaN, -Infinity, Infinity, 0, 1e18]) {
      expect(axis.position(at)).toBeGreaterThanOrEqual(0);
      expect(axis.position(at)).toBeLessThanOrEqual(1);
    }
    for (const position of [Number.NaN, -1, 2, -Infinity, Infinity]) {
      expect(axis.instant(position)).toBeGreaterThanOrEqual(story.start);
      expect(axis.instant(position)).toBeLessThanOrEqual(story.end);
    }
  });

  it("sets what comes after the days apart from the break and from each other", () => {
    const tail = piece(axis, "afterwards");
    const places = [tail?.start ?? 0, axis.position(stopOf("E57")), axis.position(stopOf("B21")), 1];
    places.slice(1).forEach((place, index) => expect(place - (places[index] ?? 0)).toBeGreaterThan(0.01));
    expect(1 - (tail?.start ?? 0)).toBeLessThan(0.1);
  });

  it("draws no interval with a negative width", () => {
    const [from, to] = [almaty("2022-01-13"), almaty("2022-01-19")];
    expect(extentOn(axis, from, to).width).toBeGreaterThan(0);
    expect(extentOn(axis, to, from)).toEqual(extentOn(axis, from, to));
    expect(extentOn(axis, from, from).width).toBe(0);
    expect(extentOn(axis, story.end + DAY, story.end + 2 * DAY).width).toBe(0);
  });
});

describe("the forms", () => {
  it("the years before take a sixth of the full axis", () => {
    expect(piece(full, "background")).toMatchObject({ start: 0, end: 1 / 6 });
    expect(full.breaks).toHaveLength(2);
  });

  it("the compact axis begins with 1 January, and what was before lies at its beginning", () => {
    expect(compact.pieces.map(({ id }) => id)).toEqual(["days", "afterwards"]);
    expect(compact.position(almaty("2010-12-10"))).toBe(0);
    expect(compact.position(almaty("2022-01-01"))).toBe(0);
    expect(compact.instant(0)).toBe(almaty("2022-01-01"));
  });

  it("a timeline of nothing but days has neither break nor tail", () => {
    const span = { from: almaty("2022-01-01"), to: almaty("2022-01-24") };
    const bare = createStory({ span, background: span, afterwards: span, events: [], backgroundEvents: [] });
    expect(bare.axes.full.breaks).toEqual([]);
    expect(bare.axes.full.position(span.from + (span.to - span.from) / 2)).toBeCloseTo(0.5, 12);
  });

  it("a minute is a step on both", () => {
    const at = almaty("2022-01-07T20:00");
    for (const axis of [full, compact]) expect(axis.position(at + MINUTE)).toBeGreaterThan(axis.position(at));
  });
});
