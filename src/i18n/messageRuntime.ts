import { formatNumber } from "./numbers";
import type { LanguageTable } from "./tables/languageTable";

type Branches = Readonly<Record<string, string>>;

export interface MessageRuntime {
  /** `#` in a plural. */
  number(language: string, value: number, offset: number): string;
  plural(value: number, offset: number, rule: (count: number) => string, branches: Branches): string;
  select(value: string, branches: Branches): string;
  /** A plain placeholder: numbers are grouped, everything else stands as it is. */
  text(value: string | number): string;
}

/** What compiled messages call, speaking the language of the table. */
export function createMessageRuntime(table: LanguageTable): MessageRuntime {
  const pick = (branches: Branches, key: string) =>
    (Object.hasOwn(branches, key) ? branches[key] : branches["other"]) ?? "";
  return {
    number: (_, value, offset) => formatNumber(value - offset, table),
    plural: (value, offset, rule, branches) =>
      Object.hasOwn(branches, String(value))
        ? pick(branches, String(value))
        : pick(branches, rule(value - offset)),
    select: (value, branches) => pick(branches, value),
    text: (value) => (typeof value === "number" ? formatNumber(value, table) : value),
  };
}
