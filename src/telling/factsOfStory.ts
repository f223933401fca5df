import type { Words } from "../i18n/words";
import type { Figure, Mission, Plan } from "../model/mission";
import { createFacts, type Fact, type FactPlace } from "./fact";
import { momentOfFigure, momentOfPlan } from "./momentOf";
import { tellNumber, tellQualified } from "./tellFigure";
import { tellSubject } from "./tellSubject";

/** What happened and what led to it. */
export function factsOfEvents({ events, backgroundEvents }: Mission): readonly Fact[] {
  return [
    ...events.map(({ id, stop, evidence }) =>
      createFacts(
        { id, topic: "event", at: stop, selection: null },
        (text) => text.events[id]?.headline,
      ).whole(evidence),
    ),
    ...backgroundEvents.map(({ id, stop, evidence }) =>
      createFacts(
        { id, topic: "background", at: stop, selection: null },
        (text) => text.backgroundEvents[id]?.headline,
      ).whole(evidence),
    ),
  ];
}

/** Who was a party to the treaty: each seen when it became one. */
export function factsOfParties({ treatyParties }: Mission): readonly Fact[] {
  return treatyParties.map(({ id, state, begun, ended, evidence }) =>
    createFacts({ id, topic: "party", at: begun.told, selection: null }, (text) => text.states[state]).part(
      "",
      evidence,
      (_, { m, formatSpan }) =>
        ended
          ? m.partyFromTo({ from: formatSpan(begun.when), to: formatSpan(ended.when) })
          : m.partySince({ date: formatSpan(begun.when) }),
    ),
  );
}

function tellDays(days: Figure, words: Words): string {
  if (!("value" in days)) return tellNumber(days, words);
  return tellQualified(words.m.days({ n: days.value }), days.qualifier, words);
}

function factsOfPlan(plan: Plan, mission: Mission): readonly Fact[] {
  const { id, days, evidence } = plan;
  const at = momentOfPlan(mission, plan);
  const facts = createFacts({ id, topic: "plan", at, selection: null }, (text) => text.plans[id]?.name);
  return [
    facts.whole(evidence),
    ...(days.kind === "hidden"
      ? []
      : [facts.part("days", days.evidence, (_, words) => tellDays(days, words))]),
  ];
}

/** What was officially stated of the unrest, and what was announced. */
export function factsOfStatements(mission: Mission): readonly Fact[] {
  const { consequences, plans } = mission;
  return [
    ...consequences.flatMap(({ id, when, told, figures }) =>
      figures.flatMap(({ subject, figure }) =>
        createFacts(
          {
            ...{ id, topic: "consequence", selection: null },
            at: momentOfFigure(mission, { told, when }, figure.evidence),
          },
          (text) => text.consequences[id],
        ).figureFirst(subject, figure, (_, words) =>
          words.m.figureOf({
            name: tellSubject(subject, words),
            figure: tellNumber(figure, words),
          }),
        ),
      ),
    ),
    ...plans.flatMap((plan) => factsOfPlan(plan, mission)),
  ];
}

/** What each report says where reports differ, seen at the first of the facts that they are about; and the notes. */
export function factsOfDisagreements(mission: Mission, others: readonly Fact[]): readonly Fact[] {
  const nowhere: FactPlace = { at: null, selection: null };
  return [...mission.conflicts.values()].flatMap(({ id, about, reports }) => {
    const { at, selection } = others.find((fact) => about.includes(fact.id)) ?? nowhere;
    return reports.map(
      (report): Fact => ({
        id,
        part: report.id,
        topic: "disagreement",
        at,
        selection,
        grade: null,
        sources: report.sources,
        conflicts: [id],
        tell: ({ conflicts }) => {
          const told = conflicts[id];
          return `${told?.question ?? id} ${told?.reports[report.id] ?? report.id}`;
        },
      }),
    );
  });
}

/** Explanations that belong to no moment. */
export function factsOfNotes({ notes }: Mission): readonly Fact[] {
  return notes.map(
    ({ id, sources }): Fact => ({
      id,
      part: "",
      topic: "note",
      at: null,
      selection: null,
      grade: null,
      sources,
      conflicts: [],
      tell: (text) => text.notes[id]?.title ?? id,
    }),
  );
}
