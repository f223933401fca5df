import type { CoreEndpoint, CoreFigure, CoreMission, CoreMovement, CorePlace } from "../model/coreMission";
import type { ContingentId, PhaseId, StateId } from "../model/mission";
import type { CoreLanguage } from "../session/coreSession";
import { type Instant, MINUTE } from "../timeline/instant";
import { stopsOf } from "../timeline/stops";
import { timelineOf } from "../timeline/timeline";
import type { EventHour, PartOfDay } from "../timeline/timelineEvent";

/** Whole minutes from the beginning of the days told one by one; every instant of a mission is one. */
export type Minutes = number;

/** An end of a movement: its places, the first of them marked with "?" where they are our inference; null: unknown. */
export type PackedEnd = readonly string[] | null;

export type PackedFigure = readonly [kind: Extract<CoreFigure, { value: number }>["kind"], value: number];

/** A stated or first reported hour, that of the event's stop where none is given; a part of the day; or nothing. */
export type PackedHour = { readonly isStated: boolean; readonly at?: Minutes } | PartOfDay | null;

/**
 * What a page brings of its mission in its first bytes: all that plays it, and nothing of what is only read. Written
 * by the build from a mission that has been checked.
 */
export interface CoreFacts {
  readonly id: string;
  /** The mission's zone, in minutes east of Greenwich. */
  readonly offset: number;
  /** Milliseconds since 1970 at which the days told one by one begin. */
  readonly from: Instant;
  readonly to: Minutes;
  readonly start: Minutes;
  readonly end: Minutes;
  readonly opening: Minutes;
  readonly phases: readonly (readonly [id: PhaseId, from: Minutes, to: Minutes, name: string])[];
  /** In told order. The length is that of the headline, in characters. */
  readonly events: readonly (readonly [id: string, stop: Minutes, length: number, hour: PackedHour])[];
  readonly background: readonly (readonly [id: string, stop: Minutes, length: number])[];
  readonly places: Readonly<Record<string, readonly [lon: number, lat: number]>>;
  /** When the story has the first and the last of it in the theatre, and that it has left. */
  readonly contingents: readonly (readonly [
    id: ContingentId,
    name: string,
    first: Minutes | null,
    complete: Minutes | null,
    left: Minutes | null,
  ])[];
  readonly movements: readonly (readonly [
    id: string,
    contingent: ContingentId,
    /** "in air" */
    kind: string,
    from: Minutes,
    to: Minutes,
    origin: PackedEnd,
    via: readonly string[],
    destination: PackedEnd,
    /** How their number is known, and the number; null where there is none. */
    aircraft: PackedFigure | null,
  ])[];
  /** Instants from which a membership counts and is told, and at which it ends and that is told. */
  readonly parties: readonly (readonly [
    state: StateId,
    begun: readonly [at: Minutes, told: Minutes],
    ended: readonly [at: Minutes, told: Minutes] | null,
  ])[];
}

/** What the core of a page plays, before it has words. */
export interface UnpackedFacts {
  readonly mission: CoreMission;
  readonly text: CoreLanguage["text"];
}

/** The reverse of `packFacts`. */
export function unpackFacts(facts: CoreFacts): UnpackedFacts {
  const instant = (minutes: Minutes): Instant => facts.from + minutes * MINUTE;
  const told = (minutes: Minutes | null) => (minutes === null ? null : { told: instant(minutes) });
  const placeOf = (id: string): CorePlace => {
    const [lon = 0, lat = 0] = facts.places[id] ?? [];
    return { id, lon, lat };
  };
  const endOf = (end: PackedEnd): CoreEndpoint => {
    if (end === null) return { certainty: "unknown" };
    const isInferred = end[0] === "?";
    return {
      certainty: isInferred ? "inferred" : "stated",
      places: end.slice(isInferred ? 1 : 0).map(placeOf),
    };
  };
  const hourOf = (hour: PackedHour, stop: Minutes): EventHour => {
    if (hour === null) return { basis: "unknown" };
    if (typeof hour === "string") return { basis: "part", part: hour };
    return { basis: hour.isStated ? "stated" : "publication", at: instant(hour.at ?? stop) };
  };
  const events = facts.events.map(([id, stop, , hour]) => ({
    id,
    stop: instant(stop),
    hour: hourOf(hour, stop),
  }));
  const backgroundEvents = facts.background.map(([id, stop]) => ({ id, stop: instant(stop) }));
  const movements = facts.movements.map(
    ([id, contingent, kind, from, to, origin, via, destination, aircraft]): CoreMovement => ({
      id,
      contingent,
      direction: kind.startsWith("in") ? "in" : "out",
      mode: kind.endsWith("air") ? "air" : "road",
      underway: { from: instant(from), to: instant(to) },
      origin: endOf(origin),
      via: via.map(placeOf),
      destination: endOf(destination),
      aircraft: aircraft === null ? { kind: "not-published" } : { kind: aircraft[0], value: aircraft[1] },
    }),
  );
  const { offset } = facts;
  return {
    mission: {
      id: facts.id,
      offset,
      phases: facts.phases.map(([id, from, to]) => ({ id, from: instant(from), to: instant(to) })),
      timeline: timelineOf({
        offset,
        start: instant(facts.start),
        end: instant(facts.end),
        opening: instant(facts.opening),
        days: { from: instant(0), to: instant(facts.to) },
        stops: stopsOf([...events, ...backgroundEvents], { from: instant(0), to: instant(facts.to) }),
        eventIds: events.map(({ id }) => id),
      }),
      events,
      backgroundEvents,
      contingents: facts.contingents.map(([id, , first, complete, left]) => ({
        id,
        firstArrival: told(first),
        complete: told(complete),
        left: told(left),
      })),
      movements,
      treatyParties: facts.parties.map(([state, begun, ended]) => ({
        state,
        begun: turnOf(begun),
        ended: ended && turnOf(ended),
      })),
    },
    text: {
      phases: Object.fromEntries(facts.phases.map(([id, , , name]) => [id, { name }])),
      states: Object.fromEntries(facts.contingents.map(([id, name]) => [id, name])),
      events: toldOf(facts.events),
      backgroundEvents: toldOf(facts.background),
    },
  };

  function toldOf(list: CoreFacts["events"] | CoreFacts["background"]) {
    return Object.fromEntries(list.map(([id, , length]) => [id, { headline: { length } }]));
  }

  function turnOf([at, toldAt]: readonly [Minutes, Minutes]) {
    return { at: instant(at), told: instant(toldAt) };
  }
}
