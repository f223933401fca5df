import { describe, expect, it } from "vitest";
import { createDateFormats } from "../../src/i18n/dates";
import { formatSpan } from "../../src/i18n/formatSpan";
import { en } from "../../src/i18n/tables/en";
import { ru } from "../../src/i18n/tables/ru";
import { parseEdtf } from "../../src/timeline/parseEdtf";

const ALMATY = 360;
const write = (edtf: string, table = en) => formatSpan(parseEdtf(edtf, ALMATY), createDateFormats(table));

describe("a date known only so far", () => {
  it("is written no more precisely than it is known", () => {
    expect(write("1993")).toBe("1993");
    expect(write("2010-06")).toBe("June 2010");
    expect(write("2022-01-07")).toBe("7 January 2022");
    expect(write("2022-01-13/2022-01-19")).toBe("13–19 January 2022");
    expect(write("2022-01-07", ru)).toBe("7 января 2022\u00a0г.");
  });

  it("keeps the clock of its own offset when it is known to the minute", () => {
    expect(write("2022-01-07T20:10+05:00")).toBe("7 January 2022, 20:10");
  });
});
