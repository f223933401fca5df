import type { Contingent, Figure, Mission } from "../model/mission";
import type { Instant } from "../timeline/instant";
import type { Sieve } from "./sieve";

/** The parts of a mission that are lists of records with evidence. */
export type Records = Pick<
  Mission,
  | "contingents"
  | "movements"
  | "sites"
  | "strength"
  | "aircraft"
  | "figures"
  | "events"
  | "backgroundEvents"
  | "treatyParties"
  | "plans"
  | "consequences"
  | "notes"
>;

/** When the first of the events that decided on a contingent is told; before all time where none is known. */
export function decidedFrom({ decision }: Contingent, events: Mission["events"]): Instant {
  const stops = events.filter(({ id }) => decision?.events.includes(id)).map(({ stop }) => stop);
  return stops.length > 0 ? Math.min(...stops) : Number.NEGATIVE_INFINITY;
}

/** The parties to the treaty, all or none: a list of them with one left out would be false. */
function partiesThrough(mission: Mission, told: ReadonlySet<string>, sieve: Sieve): Mission["treatyParties"] {
  const known = mission.treatyParties.filter(({ evidence }) => sieve.admits(evidence));
  const turns = mission.treatyParties.flatMap(({ begun, ended }) => (ended ? [begun, ended] : [begun]));
  const isWhole =
    known.length === mission.treatyParties.length &&
    turns.every((turn) => told.has(turn.event) || sieve.isAhead(turn.told));
  return isWhole ? known.filter(({ begun }) => told.has(begun.event)) : [];
}

/** Records without the figures derived from something that is left out: nobody could follow the arithmetic. */
function traceable(records: Records): Records {
  const isShown = namesIn(records);
  const isWhole = (figure: Figure) => !("from" in figure) || figure.from.every(isShown);
  const kept = {
    ...records,
    strength: records.strength.filter(({ persons }) => isWhole(persons)),
    aircraft: records.aircraft.filter(({ aircraft }) => isWhole(aircraft)),
    figures: records.figures.filter(({ figure }) => isWhole(figure)),
  };
  const count = ({ strength, aircraft, figures }: Records) =>
    strength.length + aircraft.length + figures.length;
  return count(kept) === count(records) ? records : traceable(kept);
}

/** The records that a sieve lets through, whole as yet. */
export function recordsThrough(mission: Mission, sieve: Sieve): Records {
  const { admits, admitsFigure, whyNot } = sieve;
  const events = mission.events.filter(({ evidence, stop }) => admits(evidence, stop));
  const backgroundEvents = mission.backgroundEvents.filter(({ evidence, stop }) => admits(evidence, stop));
  const told = new Set([...events, ...backgroundEvents].map(({ id }) => id));
  return traceable({
    contingents: mission.contingents.filter(
      (item) =>
        (item.decision && whyNot(item.decision, decidedFrom(item, mission.events)) === null) ||
        admits(item.evidence, decidedFrom(item, mission.events)),
    ),
    movements: mission.movements.filter(({ evidence, told }) => admits(evidence, told)),
    sites: mission.sites.filter((site) =>
      site.status === "no-evidence" ? sieve.admitsFinding() : admits(site.evidence, site.told),
    ),
    strength: mission.strength.filter(({ persons, told }) => admitsFigure(persons, told)),
    aircraft: mission.aircraft.filter(({ aircraft, told }) => admitsFigure(aircraft, told)),
    figures: mission.figures.filter(({ figure, told }) => admitsFigure(figure, told)),
    events,
    backgroundEvents,
    treatyParties: partiesThrough(mission, told, sieve),
    plans: mission.plans.filter(({ event, evidence }) => admits(evidence) && told.has(event)),
    consequences: mission.consequences
      .map((item) => ({
        ...item,
        figures: item.figures.filter(({ figure }) => admitsFigure(figure, item.told)),
      }))
      .filter(({ figures }) => figures.length > 0),
    notes: mission.notes.filter(({ sources }) => sources.every(sieve.isOut)),
  });
}

/** Whether a record of this id is among these, as references name it. */
export function namesIn(records: Records): (id: string) => boolean {
  const ids = new Set(["force"]);
  for (const list of Object.values(records)) for (const { id } of list) ids.add(id);
  for (const { id } of records.contingents) ids.add(`contingent:${id}`);
  return (id) => ids.has(id);
}
