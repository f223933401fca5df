import type { LanguageTable } from "./tables/languageTable";

function join(items: readonly string[], last: string, { comma }: LanguageTable["lists"]): string {
  if (items.length < 2) return items[0] ?? "";
  return items.slice(0, -1).join(comma) + last + (items.at(-1) ?? "");
}

/** "A, B and C"; of nothing, the empty string. */
export function formatList(items: readonly string[], table: LanguageTable): string {
  return join(items, table.lists.and, table.lists);
}

/** "A, B or C". */
export function formatEither(items: readonly string[], table: LanguageTable): string {
  return join(items, table.lists.or, table.lists);
}
