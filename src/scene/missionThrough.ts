import type { Contingent, Evidence, Figure, Mission, Movement, Site, WithheldBy } from "../model/mission";
import type { Instant } from "../timeline/instant";
import type { Lens } from "./lens";
import { decidedFrom, namesIn, recordsThrough } from "./recordsThrough";
import { createSieve, type Sieve } from "./sieve";

type IsShown = (id: string) => boolean;
type Narrow = (figure: Figure) => Figure;

const groundsOf = ({ confidence, sources, known, conflicts }: Evidence): Evidence => ({
  confidence,
  sources,
  known,
  conflicts,
});

function contingentThrough(
  item: Contingent,
  to: Sieve,
  figure: Narrow,
  isShown: IsShown,
  decided: Instant,
): Contingent {
  const decision = to.part(item.decision, decided);
  return {
    ...item,
    persons: figure(item.persons),
    vehicles: figure(item.vehicles),
    units: item.units.filter((unit) => to.admits(unit, decided)).map(to.evidence),
    decision: decision && { ...decision, events: decision.events.filter(isShown) },
    firstArrival: to.part(item.firstArrival, item.firstArrival?.told),
    complete: to.part(item.complete, item.complete?.told),
    left: to.part(item.left, item.left?.told),
    evidence: to.evidence(
      decision && to.whyNot(item.evidence, decided) ? groundsOf(decision) : item.evidence,
    ),
  };
}

function movementThrough(item: Movement, to: Sieve, figure: Narrow): Movement {
  return {
    ...item,
    departure: to.moment(item.departure),
    arrival: to.moment(item.arrival),
    persons: figure(item.persons),
    vehicles: figure(item.vehicles),
    aircraft: figure(item.aircraft),
    evidence: to.evidence(item.evidence),
  };
}

function siteThrough(item: Site, to: Sieve, figure: Narrow): Site {
  if (item.status === "no-evidence") return item;
  return {
    ...item,
    guard: to.isAhead(item.guardFrom) ? "unknown" : item.guard,
    from: { ...item.from, when: to.moment(item.from.when) },
    to: { ...item.to, when: to.moment(item.to.when) },
    persons: figure(item.persons),
    evidence: to.evidence(item.evidence),
  };
}

/** Why it is not shown who the parties to the treaty were, where there were any by then. */
function partiesWithheldBy({ treatyParties, withheld }: Mission, to: Sieve): WithheldBy | null {
  const begun = treatyParties.filter((party) => !to.isAhead(party.begun.told));
  return (
    withheld.parties ??
    begun.map(({ evidence }) => to.whyNot(evidence)).find((reason) => reason !== null) ??
    null
  );
}

/**
 * The mission as a lens lets it be seen at an instant: fewer facts and, as known, each with fewer sources. What is
 * left names nothing that is left out. Time line, places and phases stay whole: they are the frame, not the facts.
 */
export function missionThrough(mission: Mission, lens: Lens, at: Instant): Mission {
  if (!lens.asKnown && lens.grade === "D") return mission;
  const to = createSieve(mission, lens, at);
  const kept = recordsThrough(mission, to);
  const isShown = namesIn(kept);
  const figure: Narrow = (given) => {
    const seen = to.figure(given);
    return "from" in seen ? { ...seen, from: seen.from.filter(isShown) } : seen;
  };
  const withEvidence = <T extends { readonly evidence: Evidence }>(item: T): T => ({
    ...item,
    evidence: to.evidence(item.evidence),
  });
  return {
    ...mission,
    contingents: kept.contingents.map((item) =>
      contingentThrough(item, to, figure, isShown, decidedFrom(item, mission.events)),
    ),
    movements: kept.movements.map((item) => movementThrough(item, to, figure)),
    sites: kept.sites.map((item) => siteThrough(item, to, figure)),
    strength: kept.strength.map((item) => ({
      ...item,
      persons: figure(item.persons),
      vehicles: figure(item.vehicles),
    })),
    aircraft: kept.aircraft.map((item) => ({
      ...item,
      aircraft: figure(item.aircraft),
      movements: item.movements.filter(isShown),
    })),
    figures: kept.figures.map((item) => ({ ...item, figure: figure(item.figure) })),
    events: kept.events.map((item) => ({
      ...withEvidence(item),
      movements: item.movements.filter(isShown),
      sites: item.sites.filter(isShown),
    })),
    backgroundEvents: kept.backgroundEvents.map(withEvidence),
    treatyParties: kept.treatyParties.map((item) => ({
      ...withEvidence(item),
      ended: item.ended && isShown(item.ended.event) ? item.ended : null,
    })),
    plans: kept.plans.map((item) => ({ ...withEvidence(item), days: figure(item.days) })),
    conflicts: new Map(
      [...to.conflicts].map(([id, item]) => [id, { ...item, about: item.about.filter(isShown) }]),
    ),
    consequences: kept.consequences.map((item) => ({
      ...item,
      figures: item.figures.map((part) => ({ ...part, figure: figure(part.figure) })),
    })),
    notes: kept.notes,
    sources: new Map([...mission.sources].filter(([id]) => to.isOut(id))),
    withheld: {
      undated: to.undated(),
      parties: kept.treatyParties.length > 0 ? null : partiesWithheldBy(mission, to),
    },
  };
}
