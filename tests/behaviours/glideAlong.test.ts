import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { glideAlong } from "../../src/behaviours/glideAlong";
import { playedPart } from "../../src/behaviours/playedPart";
import { playheadLine } from "../../src/behaviours/playheadLine";
import type { Playhead } from "../../src/timeline/playhead";
import { buildSession } from "../support/buildSession";

interface Given {
  readonly element: Element;
  readonly transform: readonly string[];
  readonly duration: number;
  startTime: number | null;
  isCancelled: boolean;
}

let given: Given[] = [];
let now = 0;

/** jsdom animates nothing; what it is given is written down. */
beforeEach(() => {
  given = [];
  now = 0;
  Object.defineProperty(document, "timeline", {
    configurable: true,
    value: {
      get currentTime() {
        return now;
      },
    },
  });
  HTMLElement.prototype.animate = function animate(keyframes, options) {
    const { transform } = keyframes as unknown as { transform: string[] };
    const { duration } = options as { duration: number };
    const animation = { element: this, transform, duration, startTime: null, isCancelled: false };
    const shown: Given = animation;
    given.push(shown);
    return Object.assign(shown, {
      cancel() {
        shown.isCancelled = true;
      },
    }) as unknown as Animation;
  };
});
afterEach(() => {
  Reflect.deleteProperty(document, "timeline");
  Reflect.deleteProperty(HTMLElement.prototype, "animate");
});

async function attach(behaviour = playheadLine) {
  const built = await buildSession();
  built.session.playhead.setResting(false);
  const element = document.createElement("div");
  element.append(document.createElement("div"));
  const axis = built.mission.timeline.axes.full;
  const undo = behaviour(element, built.session, axis, glideAlong);
  const { playhead } = built.session;
  const run = (ms: number) => {
    for (let passed = 0; passed < ms; passed += 20) {
      now += 20;
      built.clock.frame(20);
    }
  };
  const begin = () => {
    playhead.play();
    run(60);
  };
  const share = () => axis.position(playhead.get().at) * 100;
  return { ...built, playhead, element, undo, run, begin, share };
}

const running = () => given.filter(({ isCancelled }) => !isCancelled);
const percent = (transform = "") => Number.parseFloat(transform.replace("translateX(", ""));

/** Where an animation has its element now, in percent of the axis. */
function shownBy({ transform, duration, startTime }: Given): number {
  const step = ((now - (startTime ?? Number.NaN)) / duration) * (transform.length - 1);
  const from = percent(transform[Math.floor(step)]);
  const to = percent(transform[Math.floor(step) + 1]);
  return from + (to - from) * (step % 1);
}

/** The same where it has ended and stays, as `fill` says. */
function shownAt(animation: Given | undefined): number {
  if (!animation) throw new Error("Nothing glides.");
  const isOver = now - (animation.startTime ?? Number.NaN) >= animation.duration;
  return isOver ? percent(animation.transform.at(-1)) : shownBy(animation);
}

describe("glideAlong", () => {
  it("gives the browser the way ahead when time begins to play, and writes no place after that", async () => {
    const { goTo, element, begin, run, share } = await attach();
    goTo("E03");
    expect(percent(element.style.transform)).toBeCloseTo(share(), 3);
    expect(given).toEqual([]);
    begin();
    const written = element.style.transform;
    const before = given.length;
    const from = share();
    run(500);
    expect(share()).toBeGreaterThan(from + 0.2);
    expect(element.style.transform).toBe(written);
    expect(given).toHaveLength(before);
    expect(running()).toHaveLength(1);
    expect(shownBy(running()[0] as Given)).toBeCloseTo(share(), 1);
  });

  it("gives the further way before the first has ended", async () => {
    const { goTo, begin, run, share } = await attach();
    goTo("E03");
    begin();
    for (let second = 0; second < 8; second++) {
      run(1000);
      expect(running()).toHaveLength(1);
      expect(shownBy(running()[0] as Given)).toBeCloseTo(share(), 1);
    }
    expect(given.length).toBeLessThanOrEqual(4);
  });

  it("gives it anew where the reader moves time or changes the speed", async () => {
    const { goTo, begin, run, share, playhead } = await attach();
    goTo("E03");
    begin();
    goTo("E05");
    run(20);
    expect(shownBy(running()[0] as Given)).toBeCloseTo(share(), 1);
    playhead.setRate(4);
    run(400);
    expect(running()).toHaveLength(1);
    expect(shownBy(running()[0] as Given)).toBeCloseTo(share(), 1);
  });

  it("stands at the playhead by its own style again once time rests, and when it is undone", async () => {
    const { goTo, begin, run, share, playhead, element, undo } = await attach();
    goTo("E03");
    begin();
    run(300);
    playhead.pause();
    expect(running()).toEqual([]);
    expect(percent(element.style.transform)).toBeCloseTo(share(), 3);
    begin();
    undo();
    expect(running()).toEqual([]);
    expect(element.style.transform).toBe("");
    const before = given.length;
    run(200);
    expect(given).toHaveLength(before);
  });

  it("jumps without gliding where motion is not wanted", async () => {
    const { goTo, begin, run, share, playhead, element } = await attach();
    goTo("E03");
    playhead.setStepping(true);
    begin();
    run(6000);
    expect(given).toEqual([]);
    expect(percent(element.style.transform)).toBeCloseTo(share(), 3);
  });

  it("begins to glide with the first frame that moves, not with the press", async () => {
    const { goTo, run, playhead } = await attach();
    goTo("E03");
    playhead.play();
    run(20);
    expect(given).toEqual([]);
    run(40);
    expect(running()).toHaveLength(1);
  });

  it.each([
    [
      "a page that was hidden",
      () => {
        now += 5000;
      },
    ],
    ["another speed", (playhead: Playhead) => playhead.setRate(0.5)],
    ["a seek to the same event", (playhead: Playhead) => playhead.seek(playhead.get().at)],
  ])("stays at an event while the playhead rests there, for all of %s", async (_, disturb) => {
    const { goTo, begin, run, share, playhead } = await attach();
    playhead.setResting(true);
    goTo("E03");
    begin();
    let rest = Number.NaN;
    while (share() !== rest) {
      rest = share();
      run(20);
    }
    disturb(playhead);
    for (let passed = 0; passed < 600 && share() === rest; passed += 20) {
      expect(shownAt(running()[0])).toBeCloseTo(rest, 1);
      run(20);
    }
    expect(playhead.get().isPlaying).toBe(true);
  });

  it("keeps to the rests that are switched on while it glides", async () => {
    const { goTo, begin, run, share, playhead } = await attach();
    goTo("E03");
    begin();
    playhead.setResting(true);
    for (let passed = 0; passed < 6000; passed += 20) {
      run(20);
      const [animation] = running();
      if (animation) expect(shownAt(animation)).toBeCloseTo(share(), 1);
    }
  });

  it("moves the told part and its drawing by the same way, against each other", async () => {
    const { goTo, begin, run } = await attach(playedPart);
    goTo("E03");
    begin();
    run(300);
    const [part, drawing] = running();
    expect(running()).toHaveLength(2);
    expect(part?.startTime).toBe(drawing?.startTime);
    expect(part?.transform).toEqual(drawing?.transform.map((way) => way.replace("(", "(-")));
  });
});
