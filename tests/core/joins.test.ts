import { describe, expect, it, vi } from "vitest";
import { createJoins } from "../../src/core/joins";

describe("joins", () => {
  it("end what goes on with one element, once, and leave the rest", () => {
    const joins = createJoins();
    const [one, other] = [document.createElement("p"), document.createElement("p")];
    const [first, second, rest] = [vi.fn(), vi.fn(), vi.fn()];
    joins.add(one, first);
    joins.add(one, second);
    joins.add(other, rest);
    joins.release(one);
    joins.release(one);
    expect([first, second].map((undo) => undo.mock.calls.length)).toEqual([1, 1]);
    expect(rest).not.toHaveBeenCalled();
    expect([joins.has(one), joins.has(other)]).toEqual([false, true]);
  });

  it("end all that is left, once", () => {
    const joins = createJoins();
    const undoing = [vi.fn(), vi.fn(), vi.fn()];
    const elements = undoing.map((undo) => {
      const element = document.createElement("p");
      joins.add(element, undo);
      return element;
    });
    joins.release(elements[0] ?? document.body);
    joins.finish();
    joins.finish();
    expect(undoing.map((undo) => undo.mock.calls.length)).toEqual([1, 1, 1]);
    expect(elements.some(joins.has)).toBe(false);
  });

  it("know nothing of an element that was never joined", () => {
    const joins = createJoins();
    joins.release(document.body);
    expect(joins.has(document.body)).toBe(false);
  });
});
