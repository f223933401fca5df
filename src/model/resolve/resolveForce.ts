import { DAY, type Instant } from "../../timeline/instant";
import { parseEdtf } from "../../timeline/parseEdtf";
import type { TimeSpan } from "../../timeline/timeSpan";
import type { Known } from "../evidence";
import type { OtherFigure } from "../figures";
import type {
  AircraftDay,
  Arrival,
  Contingent,
  Figure,
  Mission,
  Moment,
  Movement,
  Place,
  Site,
  StrengthReport,
} from "../mission";
import type { RawMission } from "../schema/mission";
import { lastDayOf } from "./lastDayOf";
import type { Resolver } from "./resolver";

type Force = Pick<Mission, "contingents" | "movements" | "sites" | "strength" | "aircraft" | "figures">;
type RawContingent = RawMission["contingents"][number];
type RawMovement = RawMission["movements"][number];

/** From when all of some movements are told by the events that name them; null where none does. */
function allToldFrom(
  movements: readonly string[],
  events: RawMission["events"],
  to: Resolver,
): Instant | null {
  const tolds = movements
    .map((id) => to.firstTold(events.filter((event) => event.movements.includes(id))))
    .filter((told) => told !== null);
  return tolds.length > 0 ? Math.max(...tolds) : null;
}

function resolveContingent(raw: RawContingent, { events, movements }: RawMission, to: Resolver): Contingent {
  const dated = (part: RawContingent["left"], told: Instant | null): Arrival => {
    const when = parseEdtf(part.when, to.offset);
    return { ...to.evidence(part), when, told: told ?? when.to };
  };
  const arrival = (part: RawContingent["complete"]) => dated(part, part.event ? to.stop(part.event) : null);
  const home = movements
    .filter((item) => item.contingent === raw.id && item.direction === "out")
    .map(({ id }) => id);
  return {
    id: raw.id,
    persons: to.figure(raw.persons),
    vehicles: to.figure(raw.vehicles),
    formation: raw.formation,
    units: raw.units.map((unit) => ({ id: unit.id, ...to.evidence(unit) })),
    decision: { body: raw.decision.body, events: raw.decision.events, ...to.evidence(raw.decision) },
    firstArrival: arrival(raw.firstArrival),
    complete: arrival(raw.complete),
    left: dated(raw.left, allToldFrom(home, events, to)),
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

/**
 * From when a movement is told: from its departure. One reported only to the day waits, within that day, for an event
 * that tells of it to be told and reported.
 */
function movementTold(
  { id }: RawMovement,
  from: Instant,
  known: Known,
  events: RawMission["events"],
  to: Resolver,
) {
  if (known.kind === "undated" || known.span.precision !== "day") return from;
  const first = to.firstTold(events.filter((event) => event.movements.includes(id)));
  return first !== null && first < known.span.to ? Math.max(from, first) : from;
}

function resolveMovement(raw: RawMovement, { events }: RawMission, decided: Instant, to: Resolver): Movement {
  const origin = to.endpoint(raw.origin);
  const destination = to.endpoint(raw.destination);
  const offsetOf = (end: Movement["origin"]) =>
    end.certainty === "unknown" ? to.offset : end.places[0].offset;
  const departure = to.moment(raw.departure, offsetOf(origin));
  const arrival = to.moment(raw.arrival, offsetOf(destination));
  const underway = underwayOf(
    departure,
    arrival,
    raw.overBy ? parseEdtf(raw.overBy, to.offset).from : null,
    decided,
  );
  const evidence = to.evidence(raw);
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
    underway,
    told: movementTold(raw, underway.from, evidence.known, events, to),
    persons: to.figure(raw.persons),
    vehicles: to.figure(raw.vehicles),
    aircraft: to.figure(raw.aircraft),
    aircraftTypes: raw.aircraftTypes,
    evidence,
  };
}

function resolveSite(raw: RawMission["sites"][number], { events }: RawMission, to: Resolver): Site {
  const place: Place | null = raw.place === null ? null : to.place(raw.place);
  if (raw.status === "no-evidence") return { id: raw.id, status: raw.status, place };
  const offset = place?.offset ?? to.offset;
  const from = to.moment(raw.from.when, offset);
  const guard = raw.guardKnown ? to.evidence({ ...raw, known: raw.guardKnown }).known : null;
  const stops = events
    .filter(({ kind, sites }) => kind !== "withdraw" && sites.includes(raw.id))
    .map(({ id }) => to.stop(id));
  const begun = from === "unknown" ? Number.NEGATIVE_INFINITY : from.from;
  return {
    id: raw.id,
    status: raw.status,
    place,
    precision: raw.precision,
    guard: raw.guard,
    guardFrom: guard?.kind === "dated" ? guard.from : Number.NEGATIVE_INFINITY,
    count: raw.count,
    from: { when: from, qualifier: raw.from.qualifier },
    to: { when: to.moment(raw.to.when, offset), qualifier: raw.to.qualifier },
    persons: to.figure(raw.persons),
    told: stops.length > 0 ? Math.min(...stops) : begun,
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

/** From when a figure of some days is told: with what tells of it; else an announcement at once. */
function figureTold({ kind }: Figure, when: TimeSpan, told: Instant | null): Instant {
  if (told !== null) return told;
  return kind === "announced" ? Number.NEGATIVE_INFINITY : lastDayOf(when);
}

function resolveAircraft(
  { event, ...raw }: RawMission["aircraft"][number],
  { events }: RawMission,
  to: Resolver,
): AircraftDay {
  const when = parseEdtf(raw.when, to.offset);
  const aircraft = to.figure(raw.aircraft);
  const told = event ? to.stop(event) : allToldFrom(raw.movements, events, to);
  return { ...raw, when, told: figureTold(aircraft, when, told), aircraft };
}

function resolveOtherFigure({ event, ...raw }: RawMission["figures"][number], to: Resolver): OtherFigure {
  const when = parseEdtf(raw.when, to.offset);
  const figure = to.figure(raw.figure);
  return { ...raw, when, told: figureTold(figure, when, event ? to.stop(event) : null), figure };
}

/** When it is told that the movement's contingent is to be sent; for a movement home, before all time. */
function decidedAt(raw: RawMission, movement: RawMovement, to: Resolver): Instant {
  if (movement.direction === "out") return Number.NEGATIVE_INFINITY;
  const contingent = raw.contingents.find(({ id }) => id === movement.contingent);
  return Math.max(...(contingent?.decision.events.map(to.stop) ?? []));
}

/** Resolves who came, how they moved, what they guarded and what was counted. */
export function resolveForce(raw: RawMission, to: Resolver): Force {
  return {
    contingents: raw.contingents.map((item) => resolveContingent(item, raw, to)),
    movements: raw.movements.map((item) => resolveMovement(item, raw, decidedAt(raw, item, to), to)),
    sites: raw.sites.map((item) => resolveSite(item, raw, to)),
    strength: raw.strength.map((item) => resolveStrength(item, to)),
    aircraft: raw.aircraft.map((item) => resolveAircraft(item, raw, to)),
    figures: raw.figures.map((item) => resolveOtherFigure(item, to)),
  };
}
