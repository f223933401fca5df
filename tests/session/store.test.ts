import { describe, expect, it } from "vitest";
import { createStore } from "../../src/session/store";

describe("a store", () => {
  it("tells its listeners of a change once it is made", () => {
    const store = createStore(1);
    const heard: number[] = [];
    store.subscribe(() => heard.push(store.get()));
    store.set(2);
    store.set(3);
    expect(heard).toEqual([2, 3]);
  });

  it("keeps silent when the same value is set again, NaN included", () => {
    const store = createStore<number>(Number.NaN);
    let calls = 0;
    store.subscribe(() => {
      calls += 1;
    });
    store.set(Number.NaN);
    expect(calls).toBe(0);
    store.set(0);
    store.set(0);
    expect(calls).toBe(1);
  });

  it("calls nobody who has unsubscribed, and unsubscribing twice does no harm", () => {
    const store = createStore("a");
    let calls = 0;
    const undo = store.subscribe(() => {
      calls += 1;
    });
    undo();
    undo();
    store.set("b");
    expect(calls).toBe(0);
  });

  it("lets a listener leave while it is called, without losing the others", () => {
    const store = createStore(0);
    const heard: string[] = [];
    const undo = store.subscribe(() => {
      heard.push("first");
      undo();
    });
    store.subscribe(() => heard.push("second"));
    store.set(1);
    store.set(2);
    expect(heard).toEqual(["first", "second", "second"]);
  });
});
