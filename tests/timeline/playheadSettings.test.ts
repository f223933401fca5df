import { describe, expect, it, vi } from "vitest";
import { almaty } from "./story";
import { create, days, of, story, tempos } from "./testPlayhead";

describe("settings while playing", () => {
  it("a new speed goes on from the same place", () => {
    const { clock, playhead, at } = create({ at: almaty("2022-01-20") });
    playhead.play();
    clock.frame();
    clock.run(1, 20);
    const before = at();
    playhead.setRate(4);
    expect(at()).toBe(before);
    clock.run(0.5, 20);
    expect(days(at() - before)).toBeCloseTo(0.8, 6);
  });

  it("a new speed shortens the rest it is in, but does not skip it", () => {
    const { clock, playhead, at } = create({ at: of("E23") - 1000, isResting: true });
    playhead.play();
    clock.run(0.5);
    expect(at()).toBe(of("E23"));
    playhead.setRate(2);
    clock.run(0.3);
    expect(at()).toBe(of("E23"));
  });

  it("switching rests off goes on at once, switching them on keeps the place", () => {
    const { clock, playhead, at } = create({ at: of("E23") - 1000, isResting: true });
    playhead.play();
    clock.run(0.5);
    playhead.setResting(false);
    expect(at()).toBe(of("E23"));
    clock.run(0.05);
    expect(at()).toBeGreaterThan(of("E23"));
    const before = at();
    playhead.setResting(true);
    expect(at()).toBe(before);
  });

  it("what is sought while it plays is rested at, what it is told to play from is not", () => {
    const { clock, playhead, at } = create({ at: of("E21"), isResting: true });
    playhead.play();
    clock.run(0.1);
    expect(at()).toBeGreaterThan(of("E21"));
    playhead.seek(of("E23"));
    clock.run(0.7);
    expect(at()).toBe(of("E23"));
  });

  it("other headlines, other rests", () => {
    const { clock, playhead, at } = create({ at: of("E23") - 1000, isResting: true });
    playhead.setTempos({ resting: tempos.gliding, gliding: tempos.gliding });
    playhead.play();
    clock.run(0.5);
    expect(at()).toBeGreaterThan(of("E23"));
  });
});

describe("stepping instead of gliding", () => {
  it("jumps at once, then dwells at each event before it jumps on", () => {
    const { clock, playhead } = create({ at: of("E21"), isStepping: true });
    const seen: number[] = [];
    playhead.subscribe(() => seen.push(playhead.get().at));
    playhead.play();
    clock.frame();
    clock.run(0.9);
    expect(seen).toEqual([of("E21"), of("E22")]);
    clock.run(1.2);
    expect(seen.slice(2)).toEqual([of("E23"), of("E24")]);
  });

  it("dwells as long as the headline takes to read where it rests at events", () => {
    const { clock, playhead, at } = create({ at: of("E21"), isStepping: true, isResting: true });
    playhead.play();
    clock.frame();
    clock.run(2.3);
    expect(at()).toBe(of("E22"));
    clock.run(0.2);
    expect(at()).toBe(of("E23"));
  });

  it("pauses at the end", () => {
    const { clock, playhead } = create({ at: of("E57"), isStepping: true });
    playhead.play();
    clock.run(3);
    expect(playhead.get()).toMatchObject({ at: story.end, isPlaying: false });
    expect(clock.pending).toBe(0);
  });

  it("can be switched on and off while it plays", () => {
    const { clock, playhead, at } = create({ at: of("E34") });
    playhead.play();
    clock.run(0.1);
    playhead.setStepping(true);
    const before = at();
    clock.frame();
    expect(at()).toBe(before);
    clock.run(1.1);
    expect(at()).toBe(of("E35"));
    playhead.setStepping(false);
    clock.run(0.1);
    expect(at()).toBeGreaterThan(of("E35"));
    expect(at()).toBeLessThan(of("E36"));
  });
});

describe("listeners", () => {
  it("are called only when something changed, and get the same state until then", () => {
    const { playhead } = create();
    const listener = vi.fn();
    playhead.subscribe(listener);
    const state = playhead.get();
    playhead.seek(state.at);
    playhead.pause();
    playhead.setRate(1);
    expect(listener).not.toHaveBeenCalled();
    expect(playhead.get()).toBe(state);
    playhead.setLooping(true);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("are not called while it rests, though frames go on", () => {
    const { clock, playhead } = create({ at: of("E23") - 1000, isResting: true });
    playhead.play();
    clock.run(0.5);
    const listener = vi.fn();
    playhead.subscribe(listener);
    clock.run(0.3);
    expect(listener).not.toHaveBeenCalled();
    expect(clock.pending).toBe(1);
  });

  it("may leave while they are told; one that comes then is told next time", () => {
    const { playhead } = create();
    const calls: string[] = [];
    playhead.subscribe(() => {
      calls.push("first");
      leave();
      if (calls.length === 1) playhead.subscribe(() => calls.push("late"));
    });
    const leave = playhead.subscribe(() => calls.push("left"));
    playhead.subscribe(() => calls.push("last"));
    playhead.setRate(2);
    expect(calls).toEqual(["first", "last"]);
    playhead.setRate(4);
    expect(calls.slice(2)).toEqual(["first", "last", "late"]);
  });

  it("one that fails does not stop the playing", () => {
    const { clock, playhead, at } = create();
    playhead.play();
    clock.frame();
    const leave = playhead.subscribe(() => {
      throw new Error("drawing failed");
    });
    expect(() => clock.frame()).toThrow("drawing failed");
    leave();
    const before = at();
    clock.frame();
    expect(at()).toBeGreaterThan(before);
  });

  it("hear nothing after disposal, and no frame is requested any more", () => {
    const { clock, playhead } = create();
    const listener = vi.fn();
    playhead.play();
    playhead.dispose();
    playhead.subscribe(listener);
    playhead.play();
    playhead.seek(story.end);
    expect(clock.pending).toBe(0);
    expect(listener).not.toHaveBeenCalled();
  });
});

it("needs no tempo before it plays, whatever is set and wherever it is moved", () => {
  const made = { resting: vi.fn(tempos.resting), gliding: vi.fn(tempos.gliding) };
  const { clock, playhead, at } = create({ tempos: made, isResting: true });
  playhead.setStepping(true);
  playhead.setStepping(false);
  playhead.setResting(false);
  playhead.setResting(true);
  playhead.setTempos(made);
  playhead.seek(of("E23"));
  playhead.step(1);
  expect(made.resting).not.toHaveBeenCalled();
  expect(made.gliding).not.toHaveBeenCalled();
  const before = at();
  playhead.play();
  clock.run(1);
  expect(at()).toBeGreaterThan(before);
  expect(made.resting).toHaveBeenCalled();
});
