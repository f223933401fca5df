import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../src/timeline/parseEdtf";

const utc = (text: string) => Date.parse(text);

describe("a date as its source knows it", () => {
  it("a day is that of its place, up to the next midnight there", () => {
    expect(parseEdtf("2022-01-06", 360)).toEqual({
      precision: "day",
      from: utc("2022-01-05T18:00Z"),
      to: utc("2022-01-06T18:00Z"),
      offset: 360,
    });
  });

  it("a minute has its own offset, whatever the place's", () => {
    expect(parseEdtf("2022-01-07T20:10+05:00", 360)).toEqual({
      precision: "minute",
      from: utc("2022-01-07T15:10Z"),
      to: utc("2022-01-07T15:11Z"),
      offset: 300,
    });
    expect(parseEdtf("2022-01-06T19:31Z", 360)).toMatchObject({ from: utc("2022-01-06T19:31Z"), offset: 0 });
  });

  it("a span includes both of its days", () => {
    expect(parseEdtf("2022-01-08/2022-01-09", 0)).toMatchObject({
      precision: "span",
      from: utc("2022-01-08T00:00Z"),
      to: utc("2022-01-10T00:00Z"),
    });
  });

  it("a month and a year are whole, leap day and December included", () => {
    expect(parseEdtf("2024-02", 0)).toMatchObject({ precision: "month", to: utc("2024-03-01T00:00Z") });
    expect(parseEdtf("2021-12", 0)).toMatchObject({ to: utc("2022-01-01T00:00Z") });
    expect(parseEdtf("1993", 360)).toMatchObject({
      precision: "year",
      from: utc("1992-12-31T18:00Z"),
      to: utc("1993-12-31T18:00Z"),
    });
  });

  it.each(["2022-02-31", "2021-02-29", "2022-01-00", "2022-13", "2022-00-01", "2022-01-07T24:00Z"])(
    "%s is in no calendar and is refused by name",
    (text) => expect(() => parseEdtf(text, 360)).toThrow(`“${text}”`),
  );

  it.each([
    "",
    "yesterday",
    "07.01.2022",
    "2022-1-7",
    "2022-01-07T20:00",
    "2022-01-09/2022-01-08",
    "2022/2023",
    "unknown",
  ])("“%s” is no date of these forms", (text) => expect(() => parseEdtf(text, 360)).toThrow(RangeError));
});
