import { describe, expect, it } from "vitest";
import { requiredCategories } from "../../src/i18n/plurals";
import { en } from "../../src/i18n/tables/en";
import { ru } from "../../src/i18n/tables/ru";

describe("plural categories", () => {
  it("are one and other in English", () => {
    expect([0, 1, 2, 5, 21, 1.5].map(en.plural)).toEqual([
      "other",
      "one",
      "other",
      "other",
      "other",
      "other",
    ]);
  });

  it("follow the last two digits in Russian", () => {
    expect([1, 21, 101, 1581].map(ru.plural)).toEqual(["one", "one", "one", "one"]);
    expect([2, 3, 4, 22, 104].map(ru.plural)).toEqual(["few", "few", "few", "few", "few"]);
    expect([0, 5, 11, 12, 14, 111, 2030].map(ru.plural)).toEqual(Array(7).fill("many"));
    expect(ru.plural(1.5)).toBe("other");
  });

  it("that a message needs are those of the whole numbers, and other", () => {
    expect(requiredCategories(en)).toEqual(["one", "other"]);
    expect(requiredCategories(ru)).toEqual(["one", "few", "many", "other"]);
  });
});
