import type { Words } from "../../../i18n/words";
import type { AircraftDay, Evidence, Figure, Mission, Plan } from "../../../model/mission";
import type { MissionText } from "../../../model/schema/text";
import type { PlanOutcome } from "../../../scene/planOutcome";
import { tellFigure, tellQualified } from "../../../telling/tellFigure";
import type { Side } from "./PlanSide";

export interface PlanRow {
  readonly id: string;
  readonly question: string;
  /** What each plan says of it, in the order of the plans; a string where it says nothing. */
  readonly plans: readonly (Side | string)[];
  readonly outcome: Side | string;
}

type Leaving = NonNullable<PlanOutcome["first"]>;

function tellDays(days: Figure, words: Words): string | null {
  if (!("value" in days)) return null;
  return tellQualified(words.m.days({ n: days.value }), days.qualifier, words);
}

function endOf({ end, evidence }: Plan, { m, formatSpan }: Words): Side {
  const date = formatSpan(end.when);
  if (end.kind === "announced") return { told: date, kind: "announced", evidence: [evidence] };
  return {
    told: m.planAtLatest({ date }),
    kind: "derived",
    from: m.planFromStartAndDays(),
    evidence: [evidence],
  };
}

const share = (one: Evidence, other: Evidence) => one.sources.some((id) => other.sources.includes(id));

/** Start, end and number of days, and each number of aircraft announced for a day: every plan against what came of it. */
export function planRows(
  { plans }: Pick<Mission, "plans">,
  { first, last, days, aircraft }: PlanOutcome,
  text: MissionText,
  words: Words,
): readonly PlanRow[] {
  const { m, formatSpan } = words;
  const left = (movement: Leaving | null): Side | string =>
    movement
      ? {
          told: formatSpan(movement.departure),
          kind: null,
          note: text.movements[movement.id]?.name ?? movement.id,
          evidence: [movement.evidence],
        }
      : m.planNotShown();
  const flown = ({ aircraft: figure, unit, id }: AircraftDay): Side => ({
    told: tellFigure(figure, unit, words),
    kind: figure.kind,
    note: text.aircraft[id] ?? id,
    evidence: [figure.evidence],
  });
  return [
    {
      id: "start",
      question: m.planRow({ row: "start" }),
      plans: plans.map(({ start, evidence }) =>
        start === "unknown"
          ? m.planNotStated()
          : { told: formatSpan(start), kind: "announced", evidence: [evidence] },
      ),
      outcome: left(first),
    },
    {
      id: "end",
      question: m.planRow({ row: "end" }),
      plans: plans.map((plan) => endOf(plan, words)),
      outcome: left(last),
    },
    {
      id: "days",
      question: m.planRow({ row: "days" }),
      plans: plans.map((plan) => {
        const told = tellDays(plan.days, words);
        return told === null
          ? m.planNotStated()
          : { told, kind: plan.days.kind, evidence: [plan.days.evidence] };
      }),
      outcome:
        first && last && days !== null
          ? {
              told: m.days({ n: days }),
              kind: "derived",
              from: m.planFromFirstAndLast(),
              evidence: [first.evidence, last.evidence],
            }
          : m.planNotShown(),
    },
    ...aircraft.map(({ announced, outcome }) => ({
      id: announced.id,
      question: m.planAircraft({ date: formatSpan(announced.when) }),
      plans: plans.map(({ evidence }) =>
        share(evidence, announced.aircraft.evidence) ? flown(announced) : m.planNotStated(),
      ),
      outcome: outcome ? flown(outcome) : m.planNotShown(),
    })),
  ];
}
