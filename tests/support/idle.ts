import { act } from "@testing-library/react";

let waiting = new Map<number, () => void>();
let count = 0;

/** A browser that is never idle until the test says so. */
export function stubIdle(): void {
  waiting = new Map();
  globalThis.requestIdleCallback = (run) => {
    count += 1;
    waiting.set(count, () => run({ didTimeout: false, timeRemaining: () => 10 }));
    return count;
  };
  globalThis.cancelIdleCallback = (request) => {
    waiting.delete(request);
  };
}

/** Lets the browser be idle once: what was put off until then comes now. */
export function beIdle(): void {
  act(() => {
    const due = [...waiting.values()];
    waiting.clear();
    for (const run of due) run();
  });
}
