import type { Words } from "../i18n/words";
import type { Arrival, Contingent, Mission, Movement, Site, StrengthReport } from "../model/mission";
import type { Instant } from "../timeline/instant";
import { stopOfEvent } from "../timeline/positionInStory";
import { createFacts, type Fact } from "./fact";
import { momentOf, momentOfContingent, momentOfFigure, momentOfMovement, momentOfSite } from "./momentOf";
import { tellFigure } from "./tellFigure";

function factsOfContingent(contingent: Contingent, mission: Mission): readonly Fact[] {
  const { timeline } = mission;
  const { id, persons, vehicles, units, decision, firstArrival, complete, left, evidence } = contingent;
  const at = momentOfContingent(mission, contingent) ?? timeline.opening;
  const facts = (when: Instant) =>
    createFacts(
      { id: `contingent:${id}`, topic: "contingent", at: when, selection: null },
      (text) => text.states[id],
    );
  const dated = (part: string, fact: Arrival | null, say: (m: Words["m"]) => Say) =>
    fact
      ? [
          facts(momentOf(mission, fact.told, fact)).part(part, fact, (_, { m, formatSpan }) =>
            say(m)({ date: formatSpan(fact.when) }),
          ),
        ]
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
    ...dated("firstArrival", firstArrival, (m) => m.firstArrivalOn),
    ...dated("complete", complete, (m) => m.completeOn),
    ...dated("left", left, (m) => m.leftOn),
  ];
}

type Say = (parameters: { date: string }) => string;

function factsOfMovement(movement: Movement, mission: Mission): readonly Fact[] {
  const { id } = movement;
  const at = momentOfMovement(mission, movement);
  const facts = createFacts(
    { id, topic: "movement", at, selection: { kind: "movement", id } },
    (text) => text.movements[id]?.name,
  );
  return [
    facts.whole(movement.evidence),
    ...facts.figure("persons", movement.persons, "persons"),
    ...facts.figure("vehicles", movement.vehicles, "vehicles"),
    ...facts.figure("aircraft", movement.aircraft, "aircraft"),
  ];
}

/** Where it is not known from when, at the event about which the same reports differ. */
function factsOfSite(site: Site, mission: Mission): readonly Fact[] {
  if (site.status === "no-evidence") return [];
  const { id, persons, evidence } = site;
  const { timeline, events, conflicts } = mission;
  const disputed = evidence.conflicts.flatMap((conflict) => conflicts.get(conflict)?.about ?? []);
  const at =
    momentOfSite(mission, site) ??
    events.find((event) => disputed.includes(event.id))?.stop ??
    timeline.opening;
  const facts = createFacts(
    { id, topic: "site", at, selection: { kind: "site", id } },
    (text) => text.sites[id]?.name,
  );
  return [facts.whole(evidence), ...facts.figure("persons", persons, "persons")];
}

function factsOfStrength({ id, told, persons, vehicles }: StrengthReport, mission: Mission): readonly Fact[] {
  const at = momentOf(mission, told, persons.evidence);
  const facts = createFacts({ id, topic: "strength", at, selection: null }, (text) => text.strength[id]);
  return [
    ...facts.figureFirst("persons", persons, (_, words) => tellFigure(persons, "persons", words)),
    ...facts.figureFirst("vehicles", vehicles, (_, words) => tellFigure(vehicles, "vehicles", words)),
  ];
}

/** What is told of who came, how they moved, what they guarded, and how many there were. */
export function factsOfForce(mission: Mission): readonly Fact[] {
  return [
    ...mission.contingents.flatMap((contingent) => factsOfContingent(contingent, mission)),
    ...mission.movements.flatMap((movement) => factsOfMovement(movement, mission)),
    ...mission.sites.flatMap((site) => factsOfSite(site, mission)),
    ...mission.strength.flatMap((report) => factsOfStrength(report, mission)),
    ...mission.aircraft.flatMap(({ id, when, told, aircraft, unit }) =>
      createFacts(
        {
          ...{ id, topic: "aircraft", selection: null },
          at: momentOfFigure(mission, { told, when }, aircraft.evidence),
        },
        (text) => text.aircraft[id],
      ).figureFirst("aircraft", aircraft, (_, words) => tellFigure(aircraft, unit, words)),
    ),
    ...mission.figures.flatMap(({ id, when, told, figure }) =>
      createFacts(
        {
          ...{ id, topic: "figure", selection: null },
          at: momentOfFigure(mission, { told, when }, figure.evidence),
        },
        (text) => text.figures[id],
      ).figure("figure", figure),
    ),
  ];
}
