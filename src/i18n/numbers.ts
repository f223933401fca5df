import type { LanguageTable } from "./tables/languageTable";

const MINUS = "\u2212";

/** Writes a number with the language's group and decimal signs; as many decimals as it has. */
export function formatNumber(value: number, table: LanguageTable): string {
  const { group, decimal, smallestGrouped } = table.numbers;
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  const grouped = whole.length < smallestGrouped ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const digits = fraction === undefined ? grouped : grouped + decimal + fraction;
  return value < 0 ? MINUS + digits : digits;
}

/** A range of two numbers, both included, with an en dash and no spaces: "55–69". */
export function formatNumberRange(from: number, to: number, table: LanguageTable): string {
  return `${formatNumber(from, table)}–${formatNumber(to, table)}`;
}

/** `share` is of one: 0.05 is five percent. */
export function formatPercent(share: number, table: LanguageTable): string {
  const percent = Math.round(share * 1e12) / 1e10;
  return `${formatNumber(percent, table)}${table.numbers.percentSpace}%`;
}
