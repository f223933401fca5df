import { describe, expect, it } from "vitest";
import { loadWords } from "../../src/i18n/loadWords";

describe("words in English", () => {
  it("agree with what they count and group its digits", async () => {
    const { m } = await loadWords("en");
    expect(m.aircraft({ n: 1 })).toBe("1 aircraft");
    expect(m.persons({ n: 1 })).toBe("1 person");
    expect(m.persons({ n: 21 })).toBe("21 people");
    expect(m.persons({ n: 2030 })).toBe("2,030 people");
  });

  it("group a number in a plain placeholder and leave text alone", async () => {
    const { m } = await loadWords("en");
    expect(m.aboutN({ n: 2000 })).toBe("about 2,000");
    expect(m.aboutN({ n: "2000" })).toBe("about 2000");
    expect(m.speedValue({ rate: 0.5 })).toBe("0.5×");
  });

  it("tell the scrubber's place in one sentence", async () => {
    const { m, formatDate } = await loadWords("en");
    const date = formatDate.full({ year: 2022, month: 1, day: 7 });
    expect(m.valueAtEvent({ date, phase: "Deployment", n: 2, total: 5, event: 22, events: 57 })).toBe(
      "Friday 7 January 2022, Deployment, 2 of 5 contingents in Kazakhstan, event 22 of 57",
    );
  });

  it("name a choice by its word", async () => {
    const { m } = await loadWords("en");
    expect(m.stateOf({ state: "leaving" })).toBe("leaving");
    expect(m.kind({ kind: "claimed" })).toBe("claimed, not confirmed");
  });
});

describe("words in Russian", () => {
  it("agree with what they count", async () => {
    const { m } = await loadWords("ru");
    expect([1, 2, 5, 21].map((n) => m.aircraft({ n }))).toEqual([
      "1 самолёт",
      "2 самолёта",
      "5 самолётов",
      "21 самолёт",
    ]);
    expect([1, 2, 5, 21].map((n) => m.persons({ n }))).toEqual([
      "1 человек",
      "2 человека",
      "5 человек",
      "21 человек",
    ]);
  });

  it("stand in the genitive after about, at least, at most and over", async () => {
    const { m } = await loadWords("ru");
    expect(m.personsAbout({ n: 200 })).toBe("около 200 человек");
    expect(m.aircraftAtLeast({ n: 21 })).toBe("не менее 21 самолёта");
    expect(m.flightsOver({ n: 110 })).toBe("более 110 рейсов");
  });

  it("use the signs of the language in numbers, dates, lists and typed dates", async () => {
    const words = await loadWords("ru");
    expect(words.formatNumber(2030)).toBe("2\u00a0030");
    expect(words.m.speedValue({ rate: 0.5 })).toBe("0,5×");
    expect(words.formatList(["Россия", "Беларусь"])).toBe("Россия и Беларусь");
    expect(words.parseDate("14 января", 2022)).toEqual({ kind: "date", year: 2022, month: 1, day: 14 });
  });
});

describe("the pseudo-language", () => {
  it("brackets every message and lengthens it by at least two fifths", async () => {
    const english = await loadWords("en");
    const words = await loadWords("zz");
    expect(words.language).toBe("zz");
    const play = words.m.play();
    expect(play).toMatch(/^\[Play.*\]$/);
    expect(play.length).toBeGreaterThanOrEqual(english.m.play().length * 1.4);
    expect(words.m.persons({ n: 2030 })).toMatch(/^\[2,030 people.*\]$/);
  });

  it("brackets dates too, since they stand on the page by themselves", async () => {
    const words = await loadWords("zz");
    expect(words.formatDate.dayMonth({ year: 2022, month: 1, day: 7 })).toBe("[7 January]");
  });
});
