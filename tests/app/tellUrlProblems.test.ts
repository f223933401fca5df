import { describe, expect, it } from "vitest";
import { tellUrlProblems } from "../../src/app/tellUrlProblems";
import { realLanguage } from "../support/realSession";

const { words: en } = await realLanguage("en");
const { words: ru } = await realLanguage("ru");

describe("tellUrlProblems", () => {
  it.each([
    [{ name: "event", value: "E99", used: null }, /no event “E99”/],
    [{ name: "date", value: "soon", used: null }, /“soon” is not a date/],
    [{ name: "lang", value: "tlh", used: null }, /not exist in “tlh”/],
    [{ name: "view", value: "cinema", used: null }, /“cinema” is not a value of view/],
    [{ name: "speed", value: "3", used: "2" }, /speed=3.*2/],
  ] as const)("names the value in a sentence: %o", (problem, told) => {
    expect(tellUrlProblems([problem], en)).toMatch(told);
    expect(tellUrlProblems([problem], ru)).toContain(problem.value);
    expect(tellUrlProblems([problem], ru)).toMatch(/[а-я].*\.$/);
  });

  it("says of a language that the page has not only that another is shown: which one is the reader’s", () => {
    const problem = { name: "lang", value: "tlh", used: null } as const;
    expect(tellUrlProblems([problem], en)).not.toMatch(/English/);
    expect(tellUrlProblems([problem], ru)).not.toMatch(/английск/);
  });

  it("tells several in a row", () => {
    const told = tellUrlProblems(
      [
        { name: "event", value: "E99", used: null },
        { name: "speed", value: "3", used: "2" },
      ],
      en,
    );
    expect(told).toMatch(/E99.*\. .*speed=3/);
  });
});
