import type { Source } from "../../../model/mission";
import { typedKeys } from "../../../telling/findKeys";
import { foldText } from "../../../telling/foldText";
import type { TimeSpan } from "../../../timeline/timeSpan";
import { type SortKey, sortRows } from "../tables/sortRows";
import type { SourceRow } from "./sourceRows";

export type SourceSort = "publisher" | "date" | "language" | "type" | "facts";

/** What the reader asked of the list. */
export interface SourceQuery {
  /** Words that must all occur. */
  readonly find: string;
  readonly type: Source["type"] | null;
  /** The bounds of the date of publication, as typed. */
  readonly from: string;
  readonly to: string;
  readonly sort: SourceSort;
  readonly isDescending: boolean;
}

export const ALL_SOURCES: SourceQuery = {
  find: "",
  type: null,
  from: "",
  to: "",
  sort: "publisher",
  isDescending: false,
};

/** Sorts by a column; by the present one the other way round. Numbers of facts begin with the largest. */
export function sortedBy(query: SourceQuery, sort: SourceSort): SourceQuery {
  return { ...query, sort, isDescending: query.sort === sort ? !query.isDescending : sort === "facts" };
}

function keyOf({ source, type, language, facts }: SourceRow, sort: SourceSort): SortKey {
  switch (sort) {
    case "publisher":
      return source.publisher;
    case "date":
      return source.published.basis === "none" ? null : source.published.span.from;
    case "language":
      return language;
    case "type":
      return type;
    case "facts":
      return facts.length;
  }
}

/** The days from `from` to `to`, both included and as wide as they are known; a bound that is null bounds nothing. */
export interface DateRange {
  readonly from: TimeSpan | null;
  readonly to: TimeSpan | null;
}

/** Whether the range ends before it begins. */
export const isReversed = ({ from, to }: DateRange) => from !== null && to !== null && to.to <= from.from;

function isWithin({ published }: Source, { from, to }: DateRange): boolean {
  if (from === null && to === null) return true;
  if (published.basis === "none") return false;
  const { span } = published;
  return (from === null || span.to > from.from) && (to === null || span.from < to.to);
}

/** The rows that fit, in the order asked for; none in a range that ends before it begins. */
export function findRows(
  rows: readonly SourceRow[],
  query: SourceQuery,
  range: DateRange,
): readonly SourceRow[] {
  if (isReversed(range)) return [];
  const wanted = foldText(query.find).split(/\s+/).map(typedKeys);
  const found = rows.filter(
    ({ source, searched }) =>
      (query.type === null || source.type === query.type) &&
      isWithin(source, range) &&
      wanted.every((word) => searched.includes(word)),
  );
  return sortRows(found, (row) => keyOf(row, query.sort), query.isDescending);
}
