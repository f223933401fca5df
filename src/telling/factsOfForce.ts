import type { Words } from "../i18n/words";
import type { Contingent, Dated, Mission, Movement, Site, StrengthReport } from "../model/mission";
import type { Instant } from "../timeline/instant";
import { lastStopOfDay, stopOfEvent } from "../timeline/positionInStory";
import { createFacts, type Fact } from "./fact";
import { tellFigure } from "./tellFigure";

function factsOfContingent(contingent: Contingent, { timeline }: Mission): readonly Fact[] {
  const { id, persons, vehicles, units, decision, firstArrival, complete, left, evidence } = contingent;
  const at = (complete ?? firstArrival)?.told ?? timeline.opening;
  const facts = (when: Instant) =>
    createFacts(
      { id: `contingent:${id}`, topic: "contingent", at: when, selection: null },
      (text) => text.states[id],
    );
  const dated = (part: string, fact: Dated | null, when: Instant, say: (m: Words["m"]) => Say) =>
    fact
      ? [facts(when).part(part, fact, (_, { m, formatSpan }) => say(m)({ date: formatSpan(fact.when) }))]
      : [];
  const decided = decision?.events.map((event) => stopOfEvent(timeline, event)?.at ?? at) ?? [];
  const here = facts(at);
  return [
    here.part("", evidence, ({ contingents }) => contingents[id]?.unit ?? id),
    ...here.figure("persons", persons, "persons"),
    ...here.figure("vehicles", vehicles, "vehicles"),
    ...units.map((unit) => here.part(`unit:${unit.id}`, unit, (text) => text.units[unit.id] ?? unit.id)),
    ...(decision
      ? [
          facts(Math.max(...decided)).part(
            "decision",
            decision,
            ({ contingents }) => contingents[id]?.decision ?? id,
          ),
        ]
      : []),
    ...dated("firstArrival", firstArrival, firstArrival?.told ?? at, (m) => m.firstArrivalOn),
    ...dated("complete", complete, at, (m) => m.completeOn),
    ...dated("left", left, left ? lastStopOfDay(timeline, left.when.from) : at, (m) => m.leftOn),
  ];
}

type Say = (parameters: { date: string }) => string;

/** Shown half-way, since only its days are known. */
function factsOfMovement({ id, underway, ...movement }: Movement): readonly Fact[] {
  const facts = createFacts(
    { id, topic: "movement", at: (underway.from + underway.to) / 2, selection: { kind: "movement", id } },
    (text) => text.movements[id]?.name,
  );
  return [
    facts.whole(movement.evidence),
    ...facts.figure("persons", movement.persons, "persons"),
    ...facts.figure("vehicles", movement.vehicles, "vehicles"),
    ...facts.figure("aircraft", movement.aircraft, "aircraft"),
  ];
}

/** From its first day; where that is not known, at the event about which the same reports differ. */
function factsOfSite(site: Site, mission: Mission): readonly Fact[] {
  if (site.status === "no-evidence") return [];
  const { id, from, persons, evidence } = site;
  const { timeline, events, conflicts } = mission;
  const disputed = evidence.conflicts.flatMap((conflict) => conflicts.get(conflict)?.about ?? []);
  const at =
    from.when === "unknown"
      ? (events.find((event) => disputed.includes(event.id))?.stop ?? timeline.opening)
      : lastStopOfDay(timeline, from.when.from);
  const facts = createFacts(
    { id, topic: "site", at, selection: { kind: "site", id } },
    (text) => text.sites[id]?.name,
  );
  return [facts.whole(evidence), ...facts.figure("persons", persons, "persons")];
}

function factsOfStrength({ id, told, persons, vehicles }: StrengthReport): readonly Fact[] {
  const facts = createFacts(
    { id, topic: "strength", at: told, selection: null },
    (text) => text.strength[id],
  );
  return [
    ...facts.figureFirst("persons", persons, (_, words) => tellFigure(persons, "persons", words)),
    ...facts.figureFirst("vehicles", vehicles, (_, words) => tellFigure(vehicles, "vehicles", words)),
  ];
}

/** What is told of who came, how they moved, what they guarded, and how many there were. */
export function factsOfForce(mission: Mission): readonly Fact[] {
  const { timeline } = mission;
  const endOf = (when: { readonly to: Instant }) => lastStopOfDay(timeline, when.to - 1);
  return [
    ...mission.contingents.flatMap((contingent) => factsOfContingent(contingent, mission)),
    ...mission.movements.flatMap(factsOfMovement),
    ...mission.sites.flatMap((site) => factsOfSite(site, mission)),
    ...mission.strength.flatMap(factsOfStrength),
    ...mission.aircraft.flatMap(({ id, when, aircraft, unit }) =>
      createFacts(
        { id, topic: "aircraft", at: endOf(when), selection: null },
        (text) => text.aircraft[id],
      ).figureFirst("aircraft", aircraft, (_, words) => tellFigure(aircraft, unit, words)),
    ),
    ...mission.figures.flatMap(({ id, when, figure }) =>
      createFacts(
        { id, topic: "figure", at: endOf(when), selection: null },
        (text) => text.figures[id],
      ).figure("figure", figure),
    ),
  ];
}
