import { describe, expect, it } from "vitest";
import { type SortKey, sortRows } from "../../../../src/ui/data/tables/sortRows";

const sorted = (keys: readonly SortKey[], isDescending = false) =>
  sortRows(
    keys.map((key, index) => ({ key, index })),
    ({ key }) => key,
    isDescending,
  );
const keysOf = (keys: readonly SortKey[], isDescending = false) =>
  sorted(keys, isDescending).map(({ key }) => key);

describe("the rows of a table", () => {
  it("are sorted by number, not by digit", () => {
    expect(keysOf([2030, 150, 1000, 9])).toEqual([9, 150, 1000, 2030]);
  });

  it("keep what was not published last, whichever way they are sorted", () => {
    expect(keysOf([null, 100, null, 200])).toEqual([100, 200, null, null]);
    expect(keysOf([null, 100, null, 200], true)).toEqual([200, 100, null, null]);
  });

  it("are sorted by letter without regard to case and accents, in Russian too", () => {
    expect(keysOf(["Беларусь", "армения", "Ёлка", "Жетыген"])).toEqual([
      "армения",
      "Беларусь",
      "Ёлка",
      "Жетыген",
    ]);
  });

  it("are sorted by the numbers in their names", () => {
    expect(keysOf(["CHP-10", "CHP-2", "CHP-1"])).toEqual(["CHP-1", "CHP-2", "CHP-10"]);
  });

  it("stay as they stood where they are equal, both ways", () => {
    for (const isDescending of [false, true]) {
      expect(sorted(["A", "A", "A"], isDescending).map(({ index }) => index)).toEqual([0, 1, 2]);
    }
  });
});
