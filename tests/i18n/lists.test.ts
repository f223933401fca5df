import { describe, expect, it } from "vitest";
import { formatEither, formatList } from "../../src/i18n/lists";
import { en } from "../../src/i18n/tables/en";
import { ru } from "../../src/i18n/tables/ru";

describe("lists", () => {
  it("end with the word for and, without a comma before it", () => {
    expect(formatList(["A", "B"], en)).toBe("A and B");
    expect(formatList(["A", "B", "C"], en)).toBe("A, B and C");
    expect(formatList(["A", "B", "C"], ru)).toBe("A, B и C");
  });

  it("of alternatives end with the word for or", () => {
    expect(formatEither(["A", "B"], en)).toBe("A or B");
    expect(formatEither(["A", "B", "C"], ru)).toBe("A, B или C");
  });

  it("of one are that one, of none are empty", () => {
    expect(formatList(["A"], en)).toBe("A");
    expect(formatList([], en)).toBe("");
  });
});
