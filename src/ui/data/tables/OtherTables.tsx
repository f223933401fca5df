import { useLanguage } from "../../../bindings/useLanguage";
import type { Mission, Plan } from "../../../model/mission";
import { momentOfPlan } from "../../../telling/momentOf";
import { tellKind } from "../../../telling/tellFigure";
import { DataLink } from "../../DataLink";
import { KindMark } from "../../KindMark";
import { SeekButton } from "../SeekButton";
import { createColumns } from "./createColumns";
import { type Column, DataTable } from "./DataTable";
import type { TableProps } from "./tableProps";

export function PlansTable({ mission, caption }: TableProps) {
  const { words, text } = useLanguage();
  const columns = createColumns<Plan>(mission, words);
  const nameOf = ({ id }: Plan) => text.plans[id]?.name ?? id;
  const name: Column<Plan> = {
    ...columns.words("plan", nameOf),
    cell: (plan) => (
      <>
        <SeekButton at={momentOfPlan(mission, plan)}>{nameOf(plan)}</SeekButton>
        <small>{text.plans[plan.id]?.note}</small>
      </>
    ),
  };
  const end: Column<Plan> = {
    ...columns.moment("end", (plan) => plan.end.when),
    cell: (plan) => (
      <>
        <KindMark kind={plan.end.kind} />
        {words.formatSpan(plan.end.when)}
        <small>{tellKind(plan.end.kind, words)}</small>
      </>
    ),
  };
  return (
    <DataTable
      caption={caption}
      rows={mission.plans}
      idOf={({ id }) => id}
      columns={[
        name,
        columns.moment("announced", ({ announced }) => announced),
        columns.moment("start", ({ start }) => start),
        end,
        columns.figure("days", ({ days }) => days),
        ...columns.evidence(({ evidence }) => evidence),
      ]}
    />
  );
}

type Conflict = Mission["conflicts"] extends ReadonlyMap<string, infer It> ? It : never;

/** The disagreements in brief; each leads to the reports side by side. */
export function DisagreementsTable({ mission, caption }: TableProps) {
  const { words, text } = useLanguage();
  const { m } = words;
  const columns = createColumns<Conflict>(mission, words);
  const question = ({ id }: Conflict) => text.conflicts[id]?.question ?? id;
  const reports = ({ reports: made }: Conflict) => made.length;
  return (
    <DataTable
      caption={caption}
      rows={[...mission.conflicts.values()]}
      idOf={({ id }) => id}
      columns={[
        {
          ...columns.words("question", question),
          cell: (conflict) => (
            <DataLink tab="disagreements" item={conflict.id}>
              {question(conflict)}
            </DataLink>
          ),
        },
        { id: "reports", label: m.column({ column: "reports" }), cell: reports, sortBy: reports },
        {
          id: "finding",
          label: m.column({ column: "finding" }),
          cell: ({ id, hasFinding }) => (hasFinding ? text.conflicts[id]?.finding : m.differFindingLeftOut()),
        },
      ]}
    />
  );
}
