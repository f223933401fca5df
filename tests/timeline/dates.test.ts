import { describe, expect, it } from "vitest";
import { calendarDay } from "../../src/timeline/calendarDay";
import { calendarInstant, daysInMonth } from "../../src/timeline/calendarInstant";
import { DAY, HOUR, MINUTE } from "../../src/timeline/instant";
import { isoDay, isoMinute } from "../../src/timeline/isoDay";
import { formatOffset, parseOffset } from "../../src/timeline/parseOffset";
import { startOfDay } from "../../src/timeline/startOfDay";

const at = Date.parse("2022-01-05T18:30Z");

describe("the days of a place", () => {
  it("18:30 UTC on 5 January is half past midnight on Thursday the 6th in Almaty", () => {
    expect(calendarDay(at, 360)).toEqual({ year: 2022, month: 1, day: 6, weekday: 4, hour: 0, minute: 30 });
    expect(isoDay(at, 360)).toBe("2022-01-06");
    expect(isoMinute(at, 360)).toBe("2022-01-06T00:30");
  });

  it("the same instant is still Wednesday the 5th in Moscow", () => {
    expect(calendarDay(at, 180)).toMatchObject({ day: 5, weekday: 3, hour: 21 });
  });

  it("a Sunday is the seventh day of the week", () => {
    expect(calendarDay(Date.parse("2022-01-09T12:00Z"), 0).weekday).toBe(7);
  });

  it("a day begins at its place's midnight, on midnight itself and before 1970 too", () => {
    expect(startOfDay(at, 360)).toBe(Date.parse("2022-01-05T18:00Z"));
    expect(startOfDay(Date.parse("2022-01-05T18:00Z"), 360)).toBe(Date.parse("2022-01-05T18:00Z"));
    expect(startOfDay(Date.parse("1969-12-31T23:00Z"), 0)).toBe(-DAY);
  });

  it("an instant is made from what the place's clock shows", () => {
    const parts = { year: 2022, month: 1, day: 7, hour: 20, minute: 10 };
    expect(calendarInstant(parts, 300)).toBe(Date.parse("2022-01-07T15:10Z"));
    expect(calendarInstant({ year: 2022, month: 13 }, 0)).toBe(Date.parse("2023-01-01T00:00Z"));
  });

  it("the year 95 is not taken for 1995", () => {
    expect(calendarDay(calendarInstant({ year: 95 }, 0), 0).year).toBe(95);
    expect(isoDay(calendarInstant({ year: 95 }, 0), 0)).toBe("0095-01-01");
  });

  it("February has 28 days, in a leap year 29", () => {
    expect([daysInMonth(2022, 2), daysInMonth(2024, 2), daysInMonth(2022, 1)]).toEqual([28, 29, 31]);
  });

  it("an offset is read and written the same", () => {
    for (const text of ["+06:00", "-03:30", "+00:00", "+05:45"]) {
      expect(formatOffset(parseOffset(text))).toBe(text);
    }
    expect(parseOffset("+06:00")).toBe(360);
    expect(parseOffset("-03:30")).toBe(-210);
    expect(Object.is(parseOffset("-00:00"), 0)).toBe(true);
  });

  it("anything but an offset is refused by name", () => {
    for (const text of ["6", "+6:00", "+06:60", "", "MSK"])
      expect(() => parseOffset(text)).toThrow(`“${text}”`);
  });

  it("the units of time agree", () => {
    expect([DAY / HOUR, HOUR / MINUTE, MINUTE]).toEqual([24, 60, 60_000]);
  });
});
