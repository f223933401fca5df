import { describe, expect, it, vi } from "vitest";
import { createTempo, createTempos } from "../../src/timeline/tempo";
import { almaty, createRandom, createStory } from "./story";

const story = createStory();
/** Headlines as long as those of the design brief: 25 to 55 characters. */
const lengths = new Map(
  story.eventStops.map(({ eventId }, index) => [eventId ?? "", 25 + ((index * 7) % 31)]),
);
const gliding = createTempo(story, null);
const resting = createTempo(story, (id) => lengths.get(id) ?? 0);
const january = { from: almaty("2022-01-01"), to: almaty("2022-01-24") };
const secondsBetween = (tempo: typeof gliding, from: number, to: number) =>
  tempo.secondsAt(to) - tempo.secondsAt(from);

describe("the tempo without rests", () => {
  it("takes two and a half seconds a day, about a minute for January", () => {
    expect(secondsBetween(gliding, almaty("2022-01-07"), almaty("2022-01-08"))).toBeCloseTo(2.5, 6);
    const whole = secondsBetween(gliding, january.from, january.to);
    expect(whole).toBeGreaterThan(55);
    expect(whole).toBeLessThan(65);
  });

  it("takes 12 seconds for all the years before, 4 for what comes after, 1.5 at most for a break", () => {
    const before = gliding.secondsAt(january.from - 1);
    const after = gliding.duration - gliding.secondsAt(january.to);
    expect(before).toBeCloseTo(12, 3);
    expect(after).toBeCloseTo(4, 3);
    for (const edge of [january.from, january.to]) {
      const crossing = gliding.secondsAt(edge) - gliding.secondsAt(edge - 1);
      expect(crossing).toBeGreaterThan(0);
      expect(crossing).toBeLessThanOrEqual(1.5);
    }
  });
});

describe.each([
  ["without rests", gliding],
  ["with rests", resting],
])("the tempo %s", (_, tempo) => {
  it("never runs backwards and covers the whole timeline", () => {
    expect(tempo.instantAt(0)).toBe(story.start);
    expect(tempo.instantAt(tempo.duration)).toBe(story.end);
    let before = story.start;
    for (let seconds = 0; seconds <= tempo.duration; seconds += 0.01) {
      const at = tempo.instantAt(seconds);
      expect(at).toBeGreaterThanOrEqual(before);
      before = at;
    }
  });

  it("leads from an instant to seconds and back", () => {
    const random = createRandom(5);
    for (let count = 0; count < 2000; count += 1) {
      const at = Math.floor(story.start + random() * (story.end - story.start));
      expect(Math.abs(tempo.instantAt(tempo.secondsAt(at)) - at)).toBeLessThanOrEqual(1);
    }
  });

  it("is clamped at both ends", () => {
    expect([tempo.instantAt(-5), tempo.instantAt(1e9)]).toEqual([story.start, story.end]);
    expect([tempo.secondsAt(story.start - 1e9), tempo.secondsAt(story.end + 1e9)]).toEqual([
      0,
      tempo.duration,
    ]);
  });
});

describe("the tempo with rests", () => {
  it("keeps each headline for 60 ms per character before the next event, and at least 0.8 s", () => {
    story.eventStops.forEach((stop, index) => {
      const arrival = resting.secondsAt(stop.at - 1);
      const next = story.eventStops[index + 1]?.at ?? story.end;
      const shown = resting.secondsAt(next - 1) - arrival;
      expect(shown + 0.001).toBeGreaterThanOrEqual(0.06 * (lengths.get(stop.eventId ?? "") ?? 0));
      expect(resting.secondsAt(stop.at) - arrival + 0.001).toBeGreaterThanOrEqual(0.8);
    });
  });

  it("takes at most three minutes for January", () => {
    const whole = secondsBetween(resting, january.from, january.to);
    expect(whole).toBeGreaterThan(secondsBetween(gliding, january.from, january.to));
    expect(whole).toBeLessThanOrEqual(180);
  });

  it("stands still while it rests, and goes on at once from the end of a rest", () => {
    const stop = story.eventStops.find(({ eventId }) => eventId === "E22");
    const at = stop?.at ?? 0;
    const end = resting.secondsAt(at);
    expect(resting.instantAt(end - 0.5)).toBe(at);
    expect(end - resting.arrivalAt(at)).toBeGreaterThan(0.8 - 1e-9);
    expect(resting.arrivalAt(at + 1000)).toBe(resting.secondsAt(at + 1000));
    expect(resting.instantAt(end)).toBe(at);
    expect(resting.instantAt(end + 0.05)).toBeGreaterThan(at);
  });

  it("stays at a stop, when stepping, as long as reading takes and at least a second", () => {
    const short = createTempo(story, (id) => (id === "E22" ? 10 : 50));
    const at = (id: string) => story.eventStops.find(({ eventId }) => eventId === id)?.at ?? 0;
    expect(short.dwellAt(at("E22"))).toBe(1);
    expect(short.dwellAt(at("E23"))).toBeCloseTo(3, 9);
    expect(short.dwellAt(almaty("2022-01-21"))).toBe(1);
    expect(gliding.dwellAt(at("E23"))).toBe(1);
  });
});

it("a timeline without years before and after has a tempo too", () => {
  const bare = createStory({ background: january, afterwards: january, events: [], backgroundEvents: [] });
  const tempo = createTempo(bare, () => 40);
  expect(tempo.duration).toBeCloseTo(23 * 2.5, 6);
  expect(tempo.instantAt(2.5)).toBe(almaty("2022-01-02"));
});

describe("the two tempos of a playhead", () => {
  it("are made when first asked for, and once", () => {
    const headlineLength = vi.fn(() => 40);
    const tempos = createTempos(story, headlineLength);
    expect(headlineLength).not.toHaveBeenCalled();
    expect(tempos.resting()).toBe(tempos.resting());
    expect(tempos.resting().duration).toBe(createTempo(story, () => 40).duration);
    expect(tempos.gliding().duration).toBe(gliding.duration);
  });
});
