/**
 * Runs steps in their order, as many at a time as there are `lanes`: one that is `alone` beside no other, and one that
 * `needs` another after it. `runStep` must not fail. Gives a promise of its result for each step, in their order.
 */
export function runInLanes(steps, lanes, runStep) {
  const running = new Set();
  const results = new Map();

  function start(step) {
    const result = runStep(step);
    const ended = result.then(() => running.delete(ended));
    running.add(ended);
    return result;
  }

  /** Steps begin one after the other: each waits until the one before it has begun. */
  let begun = Promise.resolve();
  let before = null;
  for (const step of steps) {
    const hadBegun = begun;
    const lone = before?.alone ? results.get(before.name) : null;
    let result = null;
    begun = (async () => {
      await hadBegun;
      await lone;
      await results.get(step.needs);
      while (running.size >= (step.alone ? 1 : lanes)) await Promise.race(running);
      result = start(step);
    })();
    results.set(
      step.name,
      begun.then(() => result),
    );
    before = step;
  }
  return steps.map(({ name }) => results.get(name));
}
