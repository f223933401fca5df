import type { ReactNode } from "react";

interface SortHeaderProps {
  readonly label: ReactNode;
  /** Null where the table is not sorted by this column. */
  readonly sorted: "ascending" | "descending" | null;
  /** Left out for a column that does not sort. */
  readonly onSort?: (() => void) | undefined;
}

/* Said outright, since Safari forgets what a table is where its boxes reflow as blocks. */
const COLUMN_HEADER = { role: "columnheader" };

/** The head of a column, with a button that sorts by it. */
export function SortHeader({ label, sorted, onSort }: SortHeaderProps) {
  return (
    <th scope="col" {...COLUMN_HEADER} aria-sort={sorted ?? undefined}>
      {onSort ? (
        <button type="button" className="sort-button" onClick={onSort}>
          {label}
          <svg className="sort-mark" viewBox="0 0 8 12" aria-hidden="true" focusable="false">
            {sorted !== "descending" && <path d="M4 0l4 5H0z" />}
            {sorted !== "ascending" && <path d="M4 12l4-5H0z" />}
          </svg>
        </button>
      ) : (
        label
      )}
    </th>
  );
}
