import { describe, expect, it } from "vitest";
import { almaty } from "./story";
import { create, days, of, story } from "./testPlayhead";

describe("playing", () => {
  it("begins paused at the opening and requests no frame", () => {
    const { clock, playhead } = create();
    expect(playhead.get()).toEqual({
      at: story.opening,
      isPlaying: false,
      rate: 1,
      isLooping: false,
      isResting: false,
      isStepping: false,
    });
    expect(clock.requested).toBe(0);
  });

  it("passes a day in two and a half seconds", () => {
    const { clock, playhead, at } = create({ at: almaty("2022-01-07") });
    playhead.play();
    clock.frame();
    clock.run(2.5, 20);
    expect(days(at() - almaty("2022-01-08"))).toBeCloseTo(0, 6);
  });

  it("does not drift with the length of its frames", () => {
    const ends = [4, 10, 20, 50].map((ms) => {
      const { clock, playhead, at } = create();
      playhead.play();
      clock.frame();
      clock.run(10, ms);
      return at();
    });
    for (const end of ends) expect(end).toBe(ends[0]);
  });

  it("foresees where it will stand, at its own speed, and no farther than the end", () => {
    const { clock, playhead, at } = create({ at: almaty("2022-01-07"), rate: 2 });
    playhead.play();
    expect(days(playhead.instantIn(2.5) - almaty("2022-01-09"))).toBeCloseTo(0, 6);
    clock.frame();
    clock.run(0.5, 20);
    const foreseen = playhead.instantIn(1);
    clock.run(1, 20);
    expect(days(at() - foreseen)).toBeCloseTo(0, 6);
    expect(playhead.instantIn(3600)).toBe(story.end);
  });

  it("counts a gap of over 100 ms as one frame", () => {
    const [slept, awake] = [create(), create()];
    for (const { playhead, clock } of [slept, awake]) {
      playhead.play();
      clock.frame();
    }
    slept.clock.frame(60_000);
    awake.clock.frame(1000 / 60);
    expect(slept.at()).toBe(awake.at());
  });

  it("requests one frame at a time, and none once paused", () => {
    const { clock, playhead } = create();
    playhead.play();
    playhead.play();
    expect(clock.pending).toBe(1);
    clock.run(1);
    expect(clock.pending).toBe(1);
    playhead.toggle();
    expect(clock.pending).toBe(0);
    expect(playhead.get().isPlaying).toBe(false);
  });

  it("takes no notice of the time it was paused for", () => {
    const { clock, playhead, at } = create();
    playhead.play();
    clock.run(1);
    playhead.pause();
    const paused = at();
    clock.frame(90);
    playhead.play();
    clock.frame();
    expect(at()).toBe(paused);
    clock.frame();
    expect(at()).toBeGreaterThan(paused);
  });

  it("pauses at the end, and starts over from the opening", () => {
    const { clock, playhead, at } = create({ at: story.end - 1000 });
    playhead.play();
    clock.run(1);
    expect(playhead.get()).toMatchObject({ at: story.end, isPlaying: false });
    expect(clock.pending).toBe(0);
    playhead.play();
    expect(playhead.get()).toMatchObject({ at: story.opening, isPlaying: true });
    clock.run(0.5);
    expect(days(at() - story.opening)).toBeCloseTo(0.2, 1);
  });

  it("goes on from the opening when it loops", () => {
    const { clock, playhead, at } = create({ at: story.end - 1000, isLooping: true });
    playhead.play();
    clock.run(1);
    expect(playhead.get().isPlaying).toBe(true);
    expect(days(at() - story.opening)).toBeGreaterThan(0);
    expect(days(at() - story.opening)).toBeLessThan(1);
  });

  it("plays all of January in about a minute, and at four times the speed in a quarter of that", () => {
    for (const [rate, least, most] of [
      [1, 50, 65],
      [4, 12.5, 16.25],
    ] as const) {
      const { clock, playhead, at } = create({ at: almaty("2022-01-01"), rate });
      playhead.play();
      let seconds = 0;
      for (; at() < almaty("2022-01-24"); seconds += 0.02) clock.frame(20);
      expect(seconds).toBeGreaterThan(least);
      expect(seconds).toBeLessThan(most);
    }
  });
});

describe("moving by hand", () => {
  it("clamps what is sought, and ignores no number at all", () => {
    const { playhead, at } = create();
    playhead.seek(0);
    expect(at()).toBe(story.start);
    playhead.seek(Infinity);
    expect(at()).toBe(story.end);
    playhead.seek(Number.NaN);
    expect(at()).toBe(story.end);
  });

  it("keeps playing from where it was sought", () => {
    const { clock, playhead, at } = create();
    playhead.play();
    clock.run(1);
    playhead.seek(almaty("2022-01-14"));
    expect(at()).toBe(almaty("2022-01-14"));
    clock.run(0.16);
    expect(playhead.get().isPlaying).toBe(true);
    expect(days(at() - almaty("2022-01-14"))).toBeCloseTo(0.064, 6);
  });

  it("pauses when it steps", () => {
    const { clock, playhead, at } = create({ at: of("E22") });
    playhead.play();
    playhead.step(1, "event");
    expect(playhead.get()).toMatchObject({ at: of("E23"), isPlaying: false });
    expect(clock.pending).toBe(0);
    playhead.step(-1, "day");
    expect(at()).toBe(almaty("2022-01-06"));
    playhead.step(-1);
    expect(at()).toBeLessThan(almaty("2022-01-06"));
  });

  it("stays where nothing further is to step to", () => {
    const { playhead, at } = create({ at: story.end });
    playhead.step(1);
    expect(at()).toBe(story.end);
  });
});
