export type Cell = string | number | boolean | null;

/** A column of a table: its name and what it holds of a record. */
export interface Column<T> {
  readonly name: string;
  readonly of: (record: T) => Cell;
}

export interface Table<T> {
  readonly columns: readonly Column<T>[];
  readonly records: readonly T[];
}

/** Spreadsheets read UTF-8 only after this mark; readers of CSV skip it. */
const BYTE_ORDER_MARK = "\uFEFF";
const FORMULA_BEGINS = /^[=+\-@\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * A table as RFC 4180 has it: a header, lines that end in CRLF, quotes where a cell needs them. UTF-8 with its mark. Text that
 * a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers, and null is an empty cell.
 */
export function writeCsv<T>({ columns, records }: Table<T>): string {
  const lines = [
    columns.map(({ name }) => writeCell(name)),
    ...records.map((record) => columns.map(({ of }) => writeCell(of(record)))),
  ];
  return `${BYTE_ORDER_MARK}${lines.map((cells) => `${cells.join(",")}\r\n`).join("")}`;
}

function writeCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = FORMULA_BEGINS.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
