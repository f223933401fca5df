import { foldText } from "../../../telling/foldText";

/** What a row is sorted by in one column: null where it is not published or not known. */
export type SortKey = string | number | null;

export interface Sorting {
  /** Id of the column. */
  readonly by: string;
  readonly isDescending: boolean;
}

/** Folded, with every number as long as the longest, so that "CHP-2" stands before "CHP-10". */
const spelled = (text: string) => foldText(text).replace(/\d+/g, (digits) => digits.padStart(9, "0"));

function compareWords(left: string, right: string): number {
  const [a, b] = [spelled(left), spelled(right)];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The rows by their keys: words by letter and the numbers in them by value, rows without a key last whichever way, equals as they stood. */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  isDescending: boolean,
): readonly Row[] {
  const order = isDescending ? -1 : 1;
  return [...rows].sort((left, right) => {
    const a = keyOf(left);
    const b = keyOf(right);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return order * (typeof a === "number" && typeof b === "number" ? a - b : compareWords(`${a}`, `${b}`));
  });
}
