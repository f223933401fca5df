import { describe, expect, it } from "vitest";
import { runInLanes } from "../run/runInLanes.mjs";

interface Step {
  name: string;
  alone?: boolean;
  needs?: string;
}

const nextTurn = () => new Promise((done) => setTimeout(done));

/** Runs steps that end when they are told to. */
function running(steps: Step[], lanes: number) {
  const ends = new Map<string, () => void>();
  const results = runInLanes(
    steps,
    lanes,
    ({ name }: Step) => new Promise((done) => ends.set(name, () => done(`${name} is done`))),
  );
  const end = async (name: string) => {
    await nextTurn();
    ends.get(name)?.();
    ends.delete(name);
    await nextTurn();
    return [...ends.keys()];
  };
  return { results, end, now: () => nextTurn().then(() => [...ends.keys()]) };
}

describe("runInLanes", () => {
  it("runs as many at a time as there are lanes, begins in order, and gives each its own result", async () => {
    const { results, end, now } = running([{ name: "a" }, { name: "b" }, { name: "c" }, { name: "d" }], 2);
    expect(await now()).toEqual(["a", "b"]);
    expect(await end("b")).toEqual(["a", "c"]);
    expect(await end("a")).toEqual(["c", "d"]);
    await end("d");
    await end("c");
    expect(await Promise.all(results)).toEqual(["a is done", "b is done", "c is done", "d is done"]);
  });

  it("runs beside a step that is alone nothing at all", async () => {
    const { end, now } = running([{ name: "a" }, { name: "b", alone: true }, { name: "c" }], 2);
    expect(await now()).toEqual(["a"]);
    expect(await end("a")).toEqual(["b"]);
    expect(await end("b")).toEqual(["c"]);
  });

  it("waits for what a step needs, though there is room", async () => {
    const { end, now } = running([{ name: "a" }, { name: "b", needs: "a" }, { name: "c" }], 3);
    expect(await now()).toEqual(["a"]);
    expect(await end("a")).toEqual(["b", "c"]);
  });

  it("does not wait for what was not asked for", async () => {
    const { now } = running([{ name: "b", needs: "a" }], 2);
    expect(await now()).toEqual(["b"]);
  });
});
