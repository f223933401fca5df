import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { atOnce, paced } from "../../src/session/pace";
import { createStore } from "../../src/session/store";

/** For how long listeners have been busy, beside the time that timers know. */
let busyMs = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const now = performance.now.bind(performance);
  busyMs = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now() + busyMs);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Changes a store every 16 ms for so long, and counts how often each pace is told. */
function change(forMs: number, isMoving = true) {
  const store = createStore(0);
  const moving = { is: isMoving };
  const pace = paced(store.subscribe, () => moving.is);
  const told = { inSight: 0, outOfSight: 0, last: Number.NaN };
  const leave = [
    pace.inSight(() => {
      told.inSight += 1;
      told.last = store.get();
    }),
    pace.outOfSight(() => {
      told.outOfSight += 1;
    }),
  ];
  for (let at = 0; at < forMs; at += 16) {
    store.set(store.get() + 1);
    vi.advanceTimersByTime(16);
  }
  return { store, moving, told, leave };
}

it("tells of each step at once, however fast they come", () => {
  const { told } = change(160, false);
  expect(told).toEqual({ inSight: 10, outOfSight: 10, last: 10 });
});

it("tells what is in sight about six times in a second of moving, and in the end of the last change", () => {
  const { store, told } = change(1008);
  expect(told.inSight).toBeGreaterThanOrEqual(5);
  expect(told.inSight).toBeLessThanOrEqual(7);
  vi.advanceTimersByTime(150);
  expect(told.last).toBe(store.get());
});

it.each([
  [3, 150],
  [5, 200],
  [100, 250],
])("leaves a machine that needs %i ms to tell it %i ms until the next time", async (cost, wait) => {
  const store = createStore(0);
  const told: number[] = [];
  const leave = paced(store.subscribe, () => true).inSight(() => {
    told.push(store.get());
    busyMs += cost;
  });
  const changeFor = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 10) {
      store.set(store.get() + 1);
      vi.advanceTimersByTime(10);
      await Promise.resolve();
    }
  };
  await changeFor(160);
  expect(told).toHaveLength(1);
  await changeFor(wait - 20);
  expect(told).toHaveLength(1);
  await changeFor(30);
  expect(told).toHaveLength(2);
  leave();
});

it("tells of the last change as soon as changes rest, on a slow machine too", async () => {
  const store = createStore(0);
  const told: number[] = [];
  const leave = paced(store.subscribe, () => true).inSight(() => {
    told.push(store.get());
    busyMs += 100;
  });
  for (const value of [1, 2]) {
    store.set(value);
    vi.advanceTimersByTime(150);
    await Promise.resolve();
    expect(told.at(-1)).toBe(value);
  }
  leave();
});

it("tells what is out of sight about once a second of moving, and in the end of the last change", () => {
  const { told } = change(3008);
  expect(told.outOfSight).toBe(2);
  vi.advanceTimersByTime(1000);
  expect(told.outOfSight).toBe(3);
});

it("is prompt once the moving has ended, and does not tell of the same change again", () => {
  const { store, moving, told } = change(64);
  moving.is = false;
  store.set(-1);
  expect(told).toEqual({ inSight: 1, outOfSight: 1, last: -1 });
  vi.advanceTimersByTime(5000);
  expect(told).toEqual({ inSight: 1, outOfSight: 1, last: -1 });
});

it("tells nobody who has left, and keeps no timer for them", () => {
  const { told, leave } = change(64);
  const before = { ...told };
  for (const step of leave) step();
  vi.advanceTimersByTime(5000);
  expect(told).toEqual(before);
  expect(vi.getTimerCount()).toBe(0);
});

it("without pacing tells of each change", () => {
  const store = createStore(0);
  let told = 0;
  atOnce(store.subscribe).outOfSight(() => {
    told += 1;
  });
  for (let n = 1; n <= 5; n++) store.set(n);
  expect(told).toBe(5);
});
