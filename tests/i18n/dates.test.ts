import { describe, expect, it } from "vitest";
import { createDateFormats, weekdayOf } from "../../src/i18n/dates";
import { en } from "../../src/i18n/tables/en";
import { ru } from "../../src/i18n/tables/ru";

const seventh = { year: 2022, month: 1, day: 7 };

describe("dates in English", () => {
  const dates = createDateFormats(en);

  it("put the day before the month and write no comma", () => {
    expect(dates.full(seventh)).toBe("Friday 7 January 2022");
    expect(dates.dayMonthYear(seventh)).toBe("7 January 2022");
    expect(dates.dayMonth(seventh)).toBe("7 January");
    expect(dates.dayMonthShort(seventh)).toBe("7 Jan");
    expect(dates.weekday(seventh)).toBe("Friday");
    expect(dates.weekdayShort(seventh)).toBe("Fri");
  });

  it("can leave out the day or the month", () => {
    expect(dates.monthYear({ year: 2010, month: 6 })).toBe("June 2010");
    expect(dates.month(12)).toBe("December");
    expect(dates.year(1992)).toBe("1992");
  });

  it("join the days of a range with an en dash", () => {
    expect(dates.range({ ...seventh, day: 13 }, { ...seventh, day: 19 })).toBe("13–19 January 2022");
    expect(dates.range({ year: 2021, month: 12, day: 31 }, { ...seventh, day: 2 })).toBe(
      "31 December 2021 – 2 January 2022",
    );
    const ratified = [
      { year: 2008, month: 10, day: 24 },
      { year: 2008, month: 12, day: 26 },
    ] as const;
    expect(dates.range(...ratified)).toBe("24 October – 26 December 2008");
  });

  it("write a range of one day as that day", () => {
    expect(dates.range(seventh, seventh)).toBe("7 January 2022");
  });
});

describe("dates in Russian", () => {
  const dates = createDateFormats(ru);

  it("put the month into the genitive after a day and a no-break space before the year's sign", () => {
    expect(dates.full(seventh)).toBe("пятница, 7 января 2022\u00a0г.");
    expect(dates.dayMonthYear(seventh)).toBe("7 января 2022\u00a0г.");
    expect(dates.dayMonth(seventh)).toBe("7 января");
    expect(dates.dayMonthShort(seventh)).toBe("7 янв.");
    expect(dates.weekdayShort(seventh)).toBe("пт");
  });

  it("leave the month in the nominative where it stands alone", () => {
    expect(dates.monthYear(seventh)).toBe("январь 2022\u00a0г.");
    expect(dates.month(5)).toBe("май");
    expect(dates.year(1992)).toBe("1992\u00a0г.");
  });

  it("write ranges as the language does", () => {
    expect(dates.range({ ...seventh, day: 13 }, { ...seventh, day: 19 })).toBe("13–19 января 2022\u00a0г.");
    expect(dates.range({ year: 2021, month: 12, day: 31 }, { ...seventh, day: 2 })).toBe(
      "31 декабря 2021\u00a0г. – 2 января 2022\u00a0г.",
    );
  });
});

describe("times", () => {
  it("are of 24 hours with two digits each", () => {
    const dates = createDateFormats(en);
    expect(dates.time({ hour: 16, minute: 0 })).toBe("16:00");
    expect(dates.time({ hour: 0, minute: 5 })).toBe("00:05");
    expect(dates.dateTime({ ...seventh, hour: 20, minute: 10 })).toBe("7 January 2022, 20:10");
  });
});

describe("days of the week", () => {
  it("run from Monday as 1 to Sunday as 7, before 1970 too", () => {
    expect(weekdayOf({ year: 2022, month: 1, day: 3 })).toBe(1);
    expect(weekdayOf({ year: 2022, month: 1, day: 9 })).toBe(7);
    // The Treaty was signed on a Friday; the first man flew into space on a Wednesday.
    expect(weekdayOf({ year: 1992, month: 5, day: 15 })).toBe(5);
    expect(weekdayOf({ year: 1961, month: 4, day: 12 })).toBe(3);
  });
});
