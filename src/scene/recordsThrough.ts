import type { Contingent, Mission } from "../model/mission";
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

/** The records that a sieve lets through, whole as yet. */
export function recordsThrough(mission: Mission, sieve: Sieve): Records {
  const { admits, admitsFigure } = sieve;
  const events = mission.events.filter(({ evidence, stop }) => admits(evidence, stop));
  const backgroundEvents = mission.backgroundEvents.filter(({ evidence, stop }) => admits(evidence, stop));
  const isTold = (eventId: string) => [...events, ...backgroundEvents].some(({ id }) => id === eventId);
  return {
    contingents: mission.contingents.filter(
      (item) =>
        (item.decision !== null && sieve.shows(item.decision, decidedFrom(item, mission.events))) ||
        admits(item.evidence),
    ),
    movements: mission.movements.filter(({ evidence, underway }) => admits(evidence, underway.from)),
    sites: mission.sites.filter((site) =>
      site.status === "no-evidence" ? sieve.admitsFinding() : admits(site.evidence),
    ),
    strength: mission.strength.filter(({ persons, told }) => admitsFigure(persons, told)),
    aircraft: mission.aircraft.filter(({ aircraft }) => admitsFigure(aircraft)),
    figures: mission.figures.filter(({ figure }) => admitsFigure(figure)),
    events,
    backgroundEvents,
    treatyParties: mission.treatyParties.filter(
      ({ begun, evidence }) => admits(evidence) && isTold(begun.event),
    ),
    plans: mission.plans.filter(({ event, evidence }) => admits(evidence) && isTold(event)),
    consequences: mission.consequences
      .map((item) => ({ ...item, figures: item.figures.filter(({ figure }) => admitsFigure(figure)) }))
      .filter(({ figures }) => figures.length > 0),
    notes: mission.notes.filter(({ sources }) => sources.every(sieve.isOut)),
  };
}

/** Whether a record of this id is among these, as references name it. */
export function namesIn(records: Records): (id: string) => boolean {
  const ids = new Set(["force"]);
  for (const list of Object.values(records)) for (const { id } of list) ids.add(id);
  for (const { id } of records.contingents) ids.add(`contingent:${id}`);
  return (id) => ids.has(id);
}
