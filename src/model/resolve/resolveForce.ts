import { DAY, type Instant } from "../../timeline/instant";
import { parseEdtf } from "../../timeline/parseEdtf";
import type { Arrival, Contingent, Mission, Moment, Movement, Place, Site, StrengthReport } from "../mission";
import type { RawMission } from "../schema/mission";
import type { Resolver } from "./resolver";

type Force = Pick<Mission, "contingents" | "movements" | "sites" | "strength" | "aircraft" | "figures">;
type RawContingent = RawMission["contingents"][number];
type RawMovement = RawMission["movements"][number];

function resolveContingent(raw: RawContingent, to: Resolver): Contingent {
  const dated = (part: RawContingent["left"], offset: number) => ({
    when: parseEdtf(part.when, offset),
    ...to.evidence(part),
  });
  const arrival = (part: RawContingent["complete"]): Arrival => {
    const known = dated(part, to.offset);
    return { ...known, told: part.event ? to.stop(part.event) : known.when.to };
  };
  return {
    id: raw.id,
    persons: to.figure(raw.persons),
    vehicles: to.figure(raw.vehicles),
    formation: raw.formation,
    units: raw.units.map((unit) => ({ id: unit.id, ...to.evidence(unit) })),
    decision: { body: raw.decision.body, events: raw.decision.events, ...to.evidence(raw.decision) },
    firstArrival: arrival(raw.firstArrival),
    complete: arrival(raw.complete),
    left: dated(raw.left, to.offset),
    evidence: to.evidence(raw),
  };
}

/** Only days are known of most movements, so one is under way from the first minute of its departure (but not
 * before the decision to send it is told) to the last of its arrival; where the arrival is not stated, to the end of the last day of departure. */
function underwayOf(departure: Moment, arrival: Moment, overBy: number | null, decided: Instant) {
  const day = departure !== "unknown" ? departure.from : arrival !== "unknown" ? arrival.from : 0;
  const from = Math.max(day, decided);
  const last = arrival !== "unknown" ? arrival.to : departure !== "unknown" ? departure.to : from + DAY;
  return { from, to: Math.max(from, overBy ?? last) };
}

function resolveMovement(raw: RawMovement, decided: Instant, to: Resolver): Movement {
  const origin = to.endpoint(raw.origin);
  const destination = to.endpoint(raw.destination);
  const offsetOf = (end: Movement["origin"]) =>
    end.certainty === "unknown" ? to.offset : end.places[0].offset;
  const departure = to.moment(raw.departure, offsetOf(origin));
  const arrival = to.moment(raw.arrival, offsetOf(destination));
  return {
    id: raw.id,
    contingent: raw.contingent,
    direction: raw.direction,
    mode: raw.mode,
    origin,
    via: raw.via.map(to.place),
    destination,
    departure,
    arrival,
    underway: underwayOf(
      departure,
      arrival,
      raw.overBy ? parseEdtf(raw.overBy, to.offset).from : null,
      decided,
    ),
    persons: to.figure(raw.persons),
    vehicles: to.figure(raw.vehicles),
    aircraft: to.figure(raw.aircraft),
    aircraftTypes: raw.aircraftTypes,
    evidence: to.evidence(raw),
  };
}

function resolveSite(raw: RawMission["sites"][number], to: Resolver): Site {
  const place: Place | null = raw.place === null ? null : to.place(raw.place);
  if (raw.status === "no-evidence") return { id: raw.id, status: raw.status, place };
  const offset = place?.offset ?? to.offset;
  return {
    id: raw.id,
    status: raw.status,
    place,
    precision: raw.precision,
    guard: raw.guard,
    count: raw.count,
    from: { when: to.moment(raw.from.when, offset), qualifier: raw.from.qualifier },
    to: { when: to.moment(raw.to.when, offset), qualifier: raw.to.qualifier },
    persons: to.figure(raw.persons),
    evidence: to.evidence(raw),
  };
}

/** From its day on; where it was first published within that day, from then on, unless an event tells of it. */
function resolveStrength({ event, ...raw }: RawMission["strength"][number], to: Resolver): StrengthReport {
  const when = parseEdtf(raw.when, to.offset);
  const persons = to.figure(raw.persons);
  const { known } = persons.evidence;
  const isSaidWithin = known.kind === "dated" && known.span.from >= when.from && known.span.from < when.to;
  const told = event ? to.stop(event) : isSaidWithin ? known.span.from : when.from;
  return { ...raw, when, told, persons, vehicles: to.figure(raw.vehicles) };
}

/** When it is told that the movement's contingent is to be sent; for a movement home, before all time. */
function decidedAt(raw: RawMission, movement: RawMovement, to: Resolver): Instant {
  if (movement.direction === "out") return Number.NEGATIVE_INFINITY;
  const contingent = raw.contingents.find(({ id }) => id === movement.contingent);
  return Math.max(...(contingent?.decision.events.map(to.stop) ?? []));
}

/** Resolves who came, how they moved, what they guarded and what was counted. */
export function resolveForce(raw: RawMission, to: Resolver): Force {
  const when = (text: string) => parseEdtf(text, to.offset);
  return {
    contingents: raw.contingents.map((item) => resolveContingent(item, to)),
    movements: raw.movements.map((item) => resolveMovement(item, decidedAt(raw, item, to), to)),
    sites: raw.sites.map((item) => resolveSite(item, to)),
    strength: raw.strength.map((item) => resolveStrength(item, to)),
    aircraft: raw.aircraft.map((item) => ({
      ...item,
      when: when(item.when),
      aircraft: to.figure(item.aircraft),
    })),
    figures: raw.figures.map((item) => ({ ...item, when: when(item.when), figure: to.figure(item.figure) })),
  };
}
