import { useDeferredValue } from "react";
import { useLanguage } from "../../../bindings/useLanguage";
import type { Messages } from "../../../i18n/messages";
import { SortHeader } from "../tables/SortButton";
import { SourceGroup } from "./SourceGroup";
import { type SourceQuery, type SourceSort, sortedBy } from "./sourceQuery";
import type { SourceRow } from "./sourceRows";

interface SourceTableProps {
  readonly rows: readonly SourceRow[];
  /** Id of the source that is unfolded. */
  readonly open: string | null;
  readonly query: SourceQuery;
  readonly onChange: (query: SourceQuery) => void;
}

/** More than a screen has room for. */
const FIRST_ROWS = 40;

const COLUMNS: readonly { readonly sort?: SourceSort; readonly tell: (m: Messages) => string }[] = [
  { sort: "publisher", tell: (m) => m.publisher() },
  { sort: "date", tell: (m) => m.date() },
  { sort: "language", tell: (m) => m.language() },
  { sort: "type", tell: (m) => m.sourceType() },
  { tell: (m) => m.sourceAddress() },
  { sort: "facts", tell: (m) => m.sourceFacts() },
];

/** The sources, each of which unfolds; sorted by the heads of the columns. What is out of sight follows after the first picture. */
export function SourceTable({ rows, open, query, onChange }: SourceTableProps) {
  const { m } = useLanguage().words;
  const settled = useDeferredValue(rows, rows.slice(0, FIRST_ROWS));
  const direction = query.isDescending ? "descending" : "ascending";
  return (
    <table className="source-table">
      <caption className="visually-hidden">{m.sources()}</caption>
      <thead>
        <tr>
          {COLUMNS.map(({ sort, tell }) => (
            <SortHeader
              key={tell(m)}
              label={tell(m)}
              sorted={sort === query.sort ? direction : null}
              onSort={sort && (() => onChange(sortedBy(query, sort)))}
            />
          ))}
        </tr>
      </thead>
      {settled.map((row) => (
        <SourceGroup key={row.source.id} row={row} isOpen={row.source.id === open} />
      ))}
    </table>
  );
}
