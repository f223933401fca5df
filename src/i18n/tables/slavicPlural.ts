import type { PluralCategory } from "./languageTable";

/** The rule that Russian and Belarusian share. Fractions are `other`. */
export function slavicPlural(count: number): PluralCategory {
  if (!Number.isInteger(count)) return "other";
  const ones = Math.abs(count) % 10;
  const tens = Math.abs(count) % 100;
  if (ones === 1 && tens !== 11) return "one";
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
}
