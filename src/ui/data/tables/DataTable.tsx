import "./tables.css";
import { type ReactNode, useState } from "react";
import { SortHeader } from "./SortButton";
import { type Sorting, type SortKey, sortRows } from "./sortRows";

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** Left out where an order would mean nothing. */
  readonly sortBy?: (row: Row) => SortKey;
}

interface DataTableProps<Row> {
  readonly caption: ReactNode;
  /** The first names the row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  /** In the order of the story, until a column sorts them. */
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
}

/** With more columns than this a table needs nearly the width of a desktop. */
const MANY = 8;

/* Said outright, since Safari forgets what a table is where its boxes reflow as blocks. */
const TABLE = { role: "table" };
const GROUP = { role: "rowgroup" };
const ROW = { role: "row" };
const ROW_HEADER = { role: "rowheader" };
const CELL = { role: "cell" };

/** Facts in rows, sorted by any column; where it is narrow each row stands as a card with its labels. */
export function DataTable<Row>({ caption, columns, rows, idOf }: DataTableProps<Row>) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const sortBy = columns.find(({ id }) => id === sorting?.by)?.sortBy;
  const sorted = sorting && sortBy ? sortRows(rows, sortBy, sorting.isDescending) : rows;
  const [name, ...others] = columns;

  function sortedBy(id: string) {
    if (sorting?.by !== id) return null;
    return sorting.isDescending ? "descending" : "ascending";
  }
  const sortHandler = ({ id, sortBy: canSort }: Column<Row>) =>
    canSort && (() => setSorting({ by: id, isDescending: sortedBy(id) === "ascending" }));

  return (
    <div className="data-table" data-columns={columns.length > MANY ? "many" : "few"}>
      <table {...TABLE}>
        <caption>{caption}</caption>
        <thead {...GROUP}>
          <tr {...ROW}>
            {columns.map((column) => (
              <SortHeader
                key={column.id}
                label={column.label}
                sorted={sortedBy(column.id)}
                onSort={sortHandler(column)}
              />
            ))}
          </tr>
        </thead>
        <tbody {...GROUP}>
          {sorted.map((row) => (
            <tr key={idOf(row)} {...ROW}>
              <th scope="row" {...ROW_HEADER}>
                {name.cell(row)}
              </th>
              {others.map(({ id, label, cell }) => (
                <td key={id} data-label={label} {...CELL}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
