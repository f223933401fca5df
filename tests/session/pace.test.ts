import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { atOnce, paced } from "../../src/session/pace";
import { createStore } from "../../src/session/store";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Changes a store every 16 ms for so long, and counts how often each pace is told. */
function change(forMs: number) {
  const store = createStore(0);
  const pace = paced(store.subscribe);
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
  return { store, told, leave };
}

it("tells what is in sight of a single change at once", () => {
  const { told } = change(16);
  expect(told).toMatchObject({ inSight: 1, last: 1 });
});

it("tells what is in sight about seven times in a second of steady change, and in the end of the last one", () => {
  const { store, told } = change(1008);
  expect(told.inSight).toBeGreaterThanOrEqual(6);
  expect(told.inSight).toBeLessThanOrEqual(8);
  vi.advanceTimersByTime(150);
  expect(told.last).toBe(store.get());
});

it("tells what is out of sight about once a second", () => {
  const { told } = change(3008);
  expect(told.outOfSight).toBeGreaterThanOrEqual(2);
  expect(told.outOfSight).toBeLessThanOrEqual(3);
  vi.advanceTimersByTime(1000);
  expect(told.outOfSight).toBe(3);
});

it("is prompt again after a rest", () => {
  const { store, told } = change(64);
  vi.advanceTimersByTime(1000);
  const before = told.inSight;
  store.set(-1);
  expect(told).toMatchObject({ inSight: before + 1, last: -1 });
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
