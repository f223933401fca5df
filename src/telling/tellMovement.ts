import type { Words } from "../i18n/words";
import type { Figure, Moment, Movement } from "../model/mission";
import type { MissionText } from "../model/schema/text";
import { tellEndpoint } from "./tellEndpoint";
import { tellFigure } from "./tellFigure";

export interface MovementTold {
  readonly name: string;
  readonly direction: string;
  readonly route: string;
  readonly departure: string;
  readonly arrival: string;
  /** Aircraft or road, people, vehicles: each with its figure or that none was published. */
  readonly figures: readonly {
    /** Null for the road, which is no figure. */
    readonly kind: Figure["kind"] | null;
    readonly text: string;
  }[];
  readonly note: string | null;
}

function tellMoment(moment: Moment, { m, formatSpan }: Words): string {
  return moment === "unknown" ? m.dayNotKnown() : formatSpan(moment);
}

function tellTransport({ mode, aircraft }: Movement, words: Words): MovementTold["figures"][number] {
  if (mode === "road") return { kind: null, text: words.m.mode({ mode: "road" }) };
  return { kind: aircraft.kind, text: tellFigure(aircraft, "aircraft", words) };
}

/** Everything the page says of one movement; what is unknown is said to be. */
export function tellMovement(movement: Movement, text: MissionText, words: Words): MovementTold {
  const { m } = words;
  const { origin, destination, departure, mode } = movement;
  const leaving = { date: tellMoment(departure, words) };
  return {
    name: text.movements[movement.id]?.name ?? movement.id,
    direction: m.directionOf({ direction: movement.direction }),
    route: m.fromTo({
      origin: tellEndpoint(origin, text, words),
      destination: tellEndpoint(destination, text, words),
    }),
    departure: mode === "road" ? m.departedByRoadOn(leaving) : m.departedOn(leaving),
    arrival: m.arrivedOn({ date: tellMoment(movement.arrival, words) }),
    figures: [
      tellTransport(movement, words),
      { kind: movement.persons.kind, text: tellFigure(movement.persons, "persons", words) },
      { kind: movement.vehicles.kind, text: tellFigure(movement.vehicles, "vehicles", words) },
    ],
    note: text.movements[movement.id]?.note ?? null,
  };
}
