import type { Conflict, ConflictReport } from "../../model/conflict";
import type { OtherFigure } from "../../model/figures";
import type { Figure, Source } from "../../model/mission";
import type { SourceText } from "../../model/schema/text";
import type { TimeSpan } from "../../timeline/timeSpan";
import type { Told } from "../about";
import type { Table } from "../csv";
import { edtfOf } from "../edtf";
import { figureColumns, ids } from "./columns";

interface ConsequenceFigure {
  readonly id: string;
  readonly when: TimeSpan;
  readonly subject: string;
  readonly figure: Figure;
}

/** What was officially stated of the unrest: a row for each figure of a statement. */
export function consequencesTable({ mission, text }: Told): Table<ConsequenceFigure> {
  return {
    columns: [
      { name: "id", of: ({ id }) => id },
      { name: "name", of: ({ id }) => text.consequences[id] ?? null },
      { name: "date", of: ({ when }) => edtfOf(when) },
      { name: "subject", of: ({ subject }) => subject },
      ...figureColumns<ConsequenceFigure>("figure", ({ figure }) => figure),
    ],
    records: mission.consequences.flatMap(({ id, when, figures }) =>
      figures.map((item) => ({ id, when, ...item })),
    ),
  };
}

/** Every other figure that the page tells. */
export function figuresTable({ mission, text }: Told): Table<OtherFigure> {
  return {
    columns: [
      { name: "id", of: ({ id }) => id },
      { name: "name", of: ({ id }) => text.figures[id] ?? null },
      { name: "date", of: ({ when }) => edtfOf(when) },
      { name: "subject", of: ({ subject }) => subject },
      ...figureColumns<OtherFigure>("figure", ({ figure }) => figure),
    ],
    records: mission.figures,
  };
}

interface Report {
  readonly conflict: Conflict;
  readonly report: ConflictReport;
}

/** Where reports differ: a row for each report. */
export function disagreementsTable({ mission, text }: Told): Table<Report> {
  return {
    columns: [
      { name: "id", of: ({ conflict }) => conflict.id },
      { name: "question", of: ({ conflict }) => text.conflicts[conflict.id]?.question ?? null },
      { name: "about", of: ({ conflict }) => ids(conflict.about) },
      { name: "report", of: ({ report }) => report.id },
      {
        name: "words",
        of: ({ conflict, report }) => text.conflicts[conflict.id]?.reports[report.id] ?? null,
      },
      { name: "value", of: ({ report }) => report.value },
      { name: "date", of: ({ report }) => report.date && edtfOf(report.date) },
      { name: "followed", of: ({ conflict, report }) => conflict.follows.includes(report.id) },
      { name: "sources", of: ({ report }) => ids(report.sources) },
    ],
    records: [...mission.conflicts.values()].flatMap((conflict) =>
      conflict.reports.map((report) => ({ conflict, report })),
    ),
  };
}

export function sourcesTable({ mission }: Told, { sources }: SourceText): Table<Source> {
  return {
    columns: [
      { name: "id", of: ({ id }) => id },
      { name: "publisher", of: ({ publisher }) => publisher },
      { name: "what", of: ({ id }) => sources[id] ?? null },
      {
        name: "published",
        of: ({ published }) => (published.basis === "none" ? null : edtfOf(published.span)),
      },
      { name: "published_basis", of: ({ published }) => published.basis },
      { name: "type", of: ({ type }) => type },
      { name: "language", of: ({ language }) => language },
      { name: "url", of: ({ url }) => url },
    ],
    records: [...mission.sources.values()],
  };
}
