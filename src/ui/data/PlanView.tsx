import "./plan/plan.css";
import { useSession } from "../../bindings/sessionContext";
import { useLanguage } from "../../bindings/useLanguage";
import { useShown } from "../../bindings/useShown";
import { planOutcome } from "../../scene/planOutcome";
import { stopOfEvent } from "../../timeline/positionInStory";
import { PlanSide } from "./plan/PlanSide";
import { type PlanRow, planRows } from "./plan/planRows";
import { SeekButton } from "./SeekButton";
import { type Column, DataTable } from "./tables/DataTable";

/** What was announced of the withdrawal against what happened, each with its sources. */
export function PlanView() {
  const { mission } = useSession();
  const { words, text } = useLanguage();
  const { m } = words;
  const shown = useShown();
  const { plans } = shown;
  const nameOf = (id: string) => text.plans[id]?.name ?? id;
  if (plans.length === 0) return <p className="data-intro">{m.planNone()}</p>;

  const announced = plans.map(
    ({ id }, index): Column<PlanRow> => ({
      id,
      label: nameOf(id),
      cell: (row) => <PlanSide side={row.plans[index] ?? ""} subject={`${row.question}. ${nameOf(id)}`} />,
    }),
  );
  return (
    <div className="plan">
      <ul className="plan-notes">
        {plans.map(({ id, event, announced: when }) => (
          <li key={id}>
            <SeekButton at={stopOfEvent(mission.timeline, event)?.at ?? when.from}>{nameOf(id)}</SeekButton>
            <p>{text.plans[id]?.note}</p>
          </li>
        ))}
      </ul>
      <DataTable
        caption={m.planCaption()}
        rows={planRows(shown, planOutcome(mission, shown), text, words)}
        idOf={({ id }) => id}
        columns={[
          { id: "question", label: m.planWhat(), cell: ({ question }) => <strong>{question}</strong> },
          ...announced,
          {
            id: "outcome",
            label: m.planOutcome(),
            cell: (row) => <PlanSide side={row.outcome} subject={`${row.question}. ${m.planOutcome()}`} />,
          },
        ]}
      />
    </div>
  );
}
