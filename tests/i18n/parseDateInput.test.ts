import { describe, expect, it } from "vitest";
import { createDateFormats } from "../../src/i18n/dates";
import { parseDateInput } from "../../src/i18n/parseDateInput";
import { en } from "../../src/i18n/tables/en";
import { ru } from "../../src/i18n/tables/ru";

const fourteenth = { kind: "date", year: 2022, month: 1, day: 14 };
const read = (text: string, table = en) => parseDateInput(text, table, 2022);

describe("a typed date", () => {
  it.each(["2022-01-14", "14.01.2022", "14.1.2022", "14/01/2022", " 14.01 "])(
    "is read from figures: %s",
    (text) => {
      expect(read(text)).toEqual(fourteenth);
      expect(read(text, ru)).toEqual(fourteenth);
    },
  );

  it.each(["14 January", "14 jan 2022", "January 14", "14 January 2022", "FRI, 14 Jan"])(
    "is read from English words: %s",
    (text) => {
      expect(read(text)).toEqual(fourteenth);
    },
  );

  it.each([
    "14 января",
    "14 Января 2022",
    "14 янв.",
    "14 янв 2022 г.",
    "14 января 2022\u00a0г.",
    "январь, 14",
  ])("is read from Russian words: %s", (text) => {
    expect(read(text, ru)).toEqual(fourteenth);
  });

  it("may carry the hour and the minute", () => {
    const evening = { ...fourteenth, hour: 20, minute: 5 };
    expect(read("2022-01-14T20:05")).toEqual(evening);
    expect(read("14.01.2022 20:05")).toEqual(evening);
    expect(read("14 January, 20:05")).toEqual(evening);
    expect(read("14 января 2022 г., 20:05", ru)).toEqual(evening);
    expect(read("14 Oct 20:05")).toEqual({ ...evening, month: 10 });
  });

  it("is of the given year when it names none", () => {
    expect(parseDateInput("10 December", en, 2010)).toEqual({ kind: "date", year: 2010, month: 12, day: 10 });
  });

  it("is read back from every form in which the page writes a full date", () => {
    for (const table of [en, ru]) {
      const dates = createDateFormats(table);
      for (let month = 1; month <= 12; month += 1) {
        const day = { year: 2022, month, day: 28 };
        for (const write of [dates.full, dates.dayMonthYear, dates.dayMonth, dates.dayMonthShort]) {
          expect(read(write(day), table)).toEqual({ kind: "date", ...day });
        }
      }
    }
  });

  it("is a problem when the calendar has no such day", () => {
    const noSuchDay = { kind: "problem", problem: "noSuchDay" };
    expect(read("31.02.2022")).toEqual(noSuchDay);
    expect(read("2022-13-01")).toEqual(noSuchDay);
    expect(read("0 January")).toEqual(noSuchDay);
    expect(read("29 February 2022")).toEqual(noSuchDay);
    expect(read("29 February 2020").kind).toBe("date");
  });

  it("is a problem when the day has no such time", () => {
    expect(read("2022-01-14T24:00")).toEqual({ kind: "problem", problem: "noSuchTime" });
    expect(read("14 January 20:60")).toEqual({ kind: "problem", problem: "noSuchTime" });
  });

  it.each([
    "tomorrow",
    "14",
    "January",
    "14 Ju",
    "14 January 22",
    "14 15 January 2022",
    "1e3",
    "14 января x",
  ])("is a problem when it cannot be understood: %s", (text) => {
    expect(read(text)).toEqual({ kind: "problem", problem: "unreadable" });
  });

  it("is a problem of its own when nothing was typed", () => {
    expect(read("  ")).toEqual({ kind: "problem", problem: "empty" });
  });
});
