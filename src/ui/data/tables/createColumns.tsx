import type { Words } from "../../../i18n/words";
import type { Evidence, Figure, Mission, Moment } from "../../../model/mission";
import { tellStamp } from "../../../telling/tellPublished";
import type { Column } from "./DataTable";
import { FigureCell } from "./FigureCell";
import { SourcesCell } from "./SourcesCell";
import type { SortKey } from "./sortRows";

const figureKey = (figure: Figure): SortKey => ("value" in figure ? figure.value : null);
const momentKey = (moment: Moment | undefined): SortKey =>
  moment === undefined || moment === "unknown" ? null : moment.from;

/** Columns that several tables have, over the facts shown and in one language. */
export function createColumns<Row>(mission: Mission, words: Words) {
  const { m, formatSpan } = words;
  const labelled = (id: string) => ({ id, label: m.column({ column: id }) });
  return {
    words(id: string, tell: (row: Row) => string): Column<Row> {
      return { ...labelled(id), cell: tell, sortBy: tell };
    },
    figure(id: string, get: (row: Row) => Figure): Column<Row> {
      return {
        ...labelled(id),
        cell: (row) => <FigureCell figure={get(row)} words={words} />,
        sortBy: (row) => figureKey(get(row)),
      };
    },
    moment(id: string, get: (row: Row) => Moment | undefined): Column<Row> {
      const tell = (moment: Moment | undefined) =>
        moment === undefined || moment === "unknown" ? m.dayNotKnown() : formatSpan(moment);
      return { ...labelled(id), cell: (row) => tell(get(row)), sortBy: (row) => momentKey(get(row)) };
    },
    /** Grade, first publication and sources; none for what no report speaks of. */
    evidence(get: (row: Row) => Evidence | null): Column<Row>[] {
      const known = (row: Row) => get(row)?.known;
      const ids = (row: Row) => get(row)?.sources ?? [];
      const isReported = (row: Row) => ids(row).length > 0;
      return [
        {
          ...labelled("grade"),
          cell: (row) => (isReported(row) ? get(row)?.confidence : m.noGrade()),
          sortBy: (row) => (isReported(row) ? (get(row)?.confidence ?? null) : null),
        },
        {
          ...labelled("known"),
          cell: (row) => {
            const date = known(row);
            return date?.kind === "dated" ? tellStamp(date.span, words) : m.notDated();
          },
          sortBy: (row) => {
            const date = known(row);
            return date?.kind === "dated" ? date.span.from : null;
          },
        },
        {
          id: "sources",
          label: m.sources(),
          cell: (row) => <SourcesCell ids={ids(row)} mission={mission} words={words} />,
          sortBy: (row) => ids(row).length,
        },
      ];
    },
  };
}
