import { describe, expect, it } from "vitest";
import { formatNumber, formatNumberRange, formatPercent } from "../../src/i18n/numbers";
import { en } from "../../src/i18n/tables/en";
import { ru } from "../../src/i18n/tables/ru";

describe("numbers", () => {
  it("are grouped by commas in English and by no-break spaces in Russian", () => {
    expect(formatNumber(2030, en)).toBe("2,030");
    expect(formatNumber(12345.6, en)).toBe("12,345.6");
    expect(formatNumber(2030, ru)).toBe("2\u00a0030");
    expect(formatNumber(12345.6, ru)).toBe("12\u00a0345,6");
    expect(formatNumber(1234567, ru)).toBe("1\u00a0234\u00a0567");
  });

  it("stay whole below a thousand", () => {
    expect(formatNumber(0, en)).toBe("0");
    expect(formatNumber(999, ru)).toBe("999");
  });

  it("keep four digits together in languages that group from five", () => {
    const table = { ...ru, numbers: { ...ru.numbers, smallestGrouped: 5 } };
    expect(formatNumber(2030, table)).toBe("2030");
    expect(formatNumber(12345, table)).toBe("12\u00a0345");
  });

  it("carry a real minus sign", () => {
    expect(formatNumber(-5, en)).toBe("\u22125");
  });

  it("form ranges with an en dash and no spaces", () => {
    expect(formatNumberRange(60, 61, en)).toBe("60–61");
  });

  it("become percents with the language's space", () => {
    expect(formatPercent(0.05, en)).toBe("5%");
    expect(formatPercent(0.05, ru)).toBe("5\u00a0%");
    expect(formatPercent(0.145, ru)).toBe("14,5\u00a0%");
  });
});
