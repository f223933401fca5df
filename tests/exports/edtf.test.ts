import { describe, expect, it } from "vitest";
import { edtfOf, edtfOrNull } from "../../src/exports/edtf";
import { parseEdtf } from "../../src/timeline/parseEdtf";

describe("edtfOf", () => {
  it.each([
    "1993",
    "2010-06",
    "2022-01-07",
    "2022-01-07T20:10+05:00",
    "2022-01-10T07:29-03:30",
    "2022-01-08/2022-01-09",
    "2021-12-31/2022-01-01",
  ])("writes the date that was read: %s", (text) => {
    expect(edtfOf(parseEdtf(text, 360))).toBe(text);
    expect(edtfOf(parseEdtf(text, -600))).toBe(text);
  });

  it("has nothing to write where no date is known", () => {
    expect(edtfOrNull("unknown")).toBeNull();
  });
});
