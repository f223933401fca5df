import { afterEach, expect, it, vi } from "vitest";
import { nextTask } from "../../src/ground/nextTask";

afterEach(() => vi.useRealTimers());

it("lets what was promised before come first, and waits for no timer", async () => {
  vi.useFakeTimers();
  const told: string[] = [];
  const task = nextTask().then(() => told.push("task"));
  await Promise.resolve().then(() => told.push("promise"));
  expect(told).toEqual(["promise"]);
  await task;
  expect(told).toEqual(["promise", "task"]);
});
