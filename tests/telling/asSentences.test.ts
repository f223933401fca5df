import { describe, expect, it } from "vitest";
import { asSentences } from "../../src/telling/asSentences";

describe("asSentences", () => {
  it("ends each part with one full stop, even where an abbreviation ends it already", () => {
    expect(asSentences(["подсчитано 13 января 2022 г.", "дальше неизвестно"])).toBe(
      "подсчитано 13 января 2022 г. дальше неизвестно.",
    );
    expect(asSentences(["one"])).toBe("one.");
    expect(asSentences([])).toBe("");
  });
});
