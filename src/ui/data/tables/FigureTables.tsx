import { useLanguage } from "../../../bindings/useLanguage";
import type { Figure, Mission } from "../../../model/mission";
import { momentOf, momentOfFigure } from "../../../telling/momentOf";
import { tellSubject } from "../../../telling/tellSubject";
import type { Instant } from "../../../timeline/instant";
import type { TimeSpan } from "../../../timeline/timeSpan";
import { SeekButton } from "../SeekButton";
import { createColumns } from "./createColumns";
import { type Column, DataTable } from "./DataTable";
import type { TableProps } from "./tableProps";

type StrengthReport = Mission["strength"][number];

export function StrengthTable({ mission, caption }: TableProps) {
  const { words, text } = useLanguage();
  const { m, formatList } = words;
  const columns = createColumns<StrengthReport>(mission, words);
  const nameOf = ({ id }: StrengthReport) => text.strength[id] ?? id;
  const name: Column<StrengthReport> = {
    ...columns.words("statement", nameOf),
    cell: (report) => (
      <SeekButton at={momentOf(mission, report.told, report.persons.evidence)}>{nameOf(report)}</SeekButton>
    ),
  };
  return (
    <DataTable
      caption={caption}
      rows={mission.strength}
      idOf={({ id }) => id}
      columns={[
        name,
        columns.moment("when", ({ when }) => when),
        columns.words("about", ({ about }) =>
          about === "force" ? m.forceInTotal() : formatList(about.map((id) => text.states[id] ?? id)),
        ),
        columns.figure("people", ({ persons }) => persons),
        columns.figure("vehicles", ({ vehicles }) => vehicles),
        ...columns.evidence(({ persons }) => persons.evidence),
      ]}
    />
  );
}

interface FigureOfDay {
  readonly id: string;
  readonly subject: string;
  readonly when: TimeSpan;
  readonly at: Instant;
  readonly direction: "in" | "out" | null;
  readonly figure: Figure;
}

interface FiguresTableProps extends TableProps {
  readonly rows: readonly FigureOfDay[];
  readonly hasDirection?: boolean;
}

function FiguresTable({ mission, caption, rows, hasDirection = false }: FiguresTableProps) {
  const { words } = useLanguage();
  const { m } = words;
  const columns = createColumns<FigureOfDay>(mission, words);
  const name: Column<FigureOfDay> = {
    ...columns.words("subject", ({ subject }) => subject),
    cell: ({ at, subject }) => <SeekButton at={at}>{subject}</SeekButton>,
  };
  const direction = columns.words("direction", (row) =>
    row.direction === null ? "" : m.directionOf({ direction: row.direction }),
  );
  return (
    <DataTable
      caption={caption}
      rows={rows}
      idOf={({ id }) => id}
      columns={[
        name,
        columns.moment("when", ({ when }) => when),
        ...(hasDirection ? [direction] : []),
        { ...columns.figure("figure", ({ figure }) => figure), label: m.figure() },
        ...columns.evidence(({ figure }) => figure.evidence),
      ]}
    />
  );
}

export function AircraftTable({ mission, caption }: TableProps) {
  const { text } = useLanguage();
  const rows = mission.aircraft.map(({ id, when, told, direction, aircraft }) => ({
    ...{ id, when, direction, figure: aircraft },
    at: momentOfFigure(mission, { told, when }, aircraft.evidence),
    subject: text.aircraft[id] ?? id,
  }));
  return <FiguresTable mission={mission} caption={caption} rows={rows} hasDirection />;
}

export function OtherFiguresTable({ mission, caption }: TableProps) {
  const { text } = useLanguage();
  const rows = mission.figures.map(({ id, when, told, figure }) => ({
    ...{ id, when, figure, direction: null },
    at: momentOfFigure(mission, { told, when }, figure.evidence),
    subject: text.figures[id] ?? id,
  }));
  return <FiguresTable mission={mission} caption={caption} rows={rows} />;
}

interface Stated {
  readonly id: string;
  readonly statement: string;
  readonly subject: string;
  readonly when: TimeSpan;
  readonly at: Instant;
  readonly figure: Figure;
}

/** What was officially stated of the unrest, apart from the figures of the mission. */
export function ConsequencesTable({ mission, caption }: TableProps) {
  const { words, text } = useLanguage();
  const columns = createColumns<Stated>(mission, words);
  const rows = mission.consequences.flatMap(({ id, when, told, figures }) =>
    figures.map(({ subject, figure }) => ({
      ...{ id: `${id}.${subject}`, when, figure },
      at: momentOfFigure(mission, { told, when }, figure.evidence),
      statement: text.consequences[id] ?? id,
      subject: tellSubject(subject, words),
    })),
  );
  const name: Column<Stated> = {
    ...columns.words("subject", ({ subject }) => subject),
    cell: ({ subject, at }) => <SeekButton at={at}>{subject}</SeekButton>,
  };
  return (
    <DataTable
      caption={caption}
      rows={rows}
      idOf={({ id }) => id}
      columns={[
        name,
        columns.words("statement", ({ statement }) => statement),
        columns.moment("when", ({ when }) => when),
        { ...columns.figure("figure", ({ figure }) => figure), label: words.m.figure() },
        ...columns.evidence(({ figure }) => figure.evidence),
      ]}
    />
  );
}
