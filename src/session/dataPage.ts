/** The parts of "Data & sources". */
export const DATA_TABS = [
  "sources",
  "disagreements",
  "plan",
  "article",
  "treaty",
  "tables",
  "downloads",
] as const;

export type DataTab = (typeof DATA_TABS)[number];

/** What the reader has open of "Data & sources": one of its parts, at one of its items or at its beginning. */
export interface DataPage {
  readonly tab: DataTab;
  readonly item: string | null;
}

/** As a link carries it: `sources` or `sources.S-TASS06`. */
export function formatDataPage({ tab, item }: DataPage): string {
  return item === null ? tab : `${tab}.${item}`;
}

/** Reads what `formatDataPage` writes; null for a part that there is none of. Whether the item exists is the part's to say. */
export function parseDataPage(text: string): DataPage | null {
  const [name = "", ...rest] = text.trim().split(".");
  const tab = DATA_TABS.find((it) => it === name.toLowerCase());
  const item = rest.join(".");
  if (!tab || !/^[\w-]{0,60}$/.test(item)) return null;
  return { tab, item: item === "" ? null : item };
}
