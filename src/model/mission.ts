import type { Instant, OffsetMinutes } from "../timeline/instant";
import type { Timeline } from "../timeline/timeline";
import type { EventHour } from "../timeline/timelineEvent";
import type { TimeSpan } from "../timeline/timeSpan";
import type { Conflict } from "./conflict";
import type { Contingent } from "./contingent";
import type { Evidence, Figure, Withheld } from "./evidence";
import type { AircraftDay, Consequence, OtherFigure } from "./figures";
import type { RawMission, RawSource } from "./schema/mission";

export type { Arrival, Contingent } from "./contingent";
export type { Evidence, Figure, Qualifier, StatedFigure, Withheld, WithheldBy } from "./evidence";
export type { AircraftDay } from "./figures";

export type ContingentId = RawMission["contingents"][number]["id"];
export type StateId = RawMission["memberStates"][number]["id"];
export type Direction = "in" | "out";

export type Moment = TimeSpan | "unknown";

export interface Place {
  readonly id: string;
  readonly kind: RawMission["places"][number]["kind"];
  readonly lon: number;
  readonly lat: number;
  readonly state: StateId;
  readonly offset: OffsetMinutes;
  readonly precision: RawMission["places"][number]["precision"];
}

export interface MemberState {
  readonly id: StateId;
  readonly role: RawMission["memberStates"][number]["role"];
  readonly capital: Place;
}

export type Endpoint =
  | { readonly certainty: "stated" | "inferred"; readonly places: readonly [Place, ...Place[]] }
  | { readonly certainty: "unknown" };

export interface Movement {
  readonly id: string;
  readonly contingent: ContingentId;
  readonly direction: Direction;
  readonly mode: "air" | "road";
  readonly origin: Endpoint;
  readonly via: readonly Place[];
  readonly destination: Endpoint;
  readonly departure: Moment;
  readonly arrival: Moment;
  /** The span in which it is shown under way: as wide as its dates allow. */
  readonly underway: { readonly from: Instant; readonly to: Instant };
  /** From when the story has it: while it is under way, and not before an event of its day that tells of it. */
  readonly told: Instant;
  readonly persons: Figure;
  readonly vehicles: Figure;
  readonly aircraft: Figure;
  readonly aircraftTypes: readonly string[];
  readonly evidence: Evidence;
}

export type Guard = ContingentId | "unknown" | "all";

export type Site =
  | {
      readonly id: string;
      readonly status: "guarded" | "headquarters" | "disputed" | "claimed";
      readonly place: Place | null;
      readonly precision: "exact" | "city" | "none";
      readonly guard: Guard;
      /** From when it was known whose guard it was; before all time where as soon as the guard itself. */
      readonly guardFrom: Instant;
      readonly count: number;
      readonly from: { readonly when: Moment; readonly qualifier: "on" | "by" };
      readonly to: { readonly when: Moment; readonly qualifier: "on" | "atLatest" | "orLater" };
      readonly persons: Figure;
      /** From when the story has it: the stop of the event that tells of it, else its first day. */
      readonly told: Instant;
      readonly evidence: Evidence;
    }
  | { readonly id: string; readonly status: "no-evidence"; readonly place: Place | null };

export interface StrengthReport {
  readonly id: string;
  readonly when: TimeSpan;
  readonly about: "force" | readonly ContingentId[];
  readonly role: "count" | "ceiling" | "claim" | "remainder";
  /** From when it holds: the stop of the event that tells of it; else its first publication within its day. */
  readonly told: Instant;
  readonly persons: Figure;
  readonly vehicles: Figure;
}

export interface MissionEvent {
  readonly id: string;
  readonly when: TimeSpan;
  readonly hour: EventHour;
  /** Where the time line rests for it. */
  readonly stop: Instant;
  readonly places: readonly Place[];
  readonly kind: RawMission["events"][number]["kind"];
  readonly major: boolean;
  readonly movements: readonly string[];
  readonly sites: readonly string[];
  readonly evidence: Evidence;
}

export interface BackgroundEvent {
  readonly id: string;
  readonly when: TimeSpan;
  readonly stop: Instant;
  readonly kind: RawMission["backgroundEvents"][number]["kind"];
  readonly states: readonly StateId[];
  readonly places: readonly Place[];
  readonly major: boolean;
  readonly evidence: Evidence;
}

/** A turn in a state's membership of the treaty. */
export interface Turn {
  readonly when: TimeSpan;
  /** From when it counts: the beginning of a day, or the end of a date that is known less exactly. */
  readonly at: Instant;
  /** The background event that tells of it, and where the time line rests for that. */
  readonly event: string;
  readonly told: Instant;
}

/** A time during which a state is counted among the parties to the treaty: half-open, or without an end. */
export interface TreatyParty {
  readonly id: string;
  readonly state: StateId;
  readonly begun: Turn;
  readonly ended: Turn | null;
  readonly evidence: Evidence;
}

export type PhaseId = RawMission["phases"][number]["id"];

export interface Phase {
  readonly id: PhaseId;
  readonly from: Instant;
  readonly to: Instant;
}

export interface Plan {
  readonly id: string;
  readonly event: string;
  readonly announced: TimeSpan;
  readonly start: Moment;
  readonly end: { readonly when: TimeSpan; readonly kind: "announced" | "derived" };
  readonly days: Figure;
  readonly evidence: Evidence;
}

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly language: string;
  readonly type: RawSource["type"];
  readonly published:
    | { readonly basis: "stated" | "address" | "content"; readonly span: TimeSpan; readonly date: string }
    | { readonly basis: "none" };
  readonly url: string | null;
  /** From when it counts as out; null where it shows no date. */
  readonly out: Instant | null;
}

type ById<T> = ReadonlyMap<string, T>;

/** A validated mission with every reference resolved: the only form in which facts reach the page. */
export interface Mission {
  readonly id: string;
  readonly version: string;
  readonly offset: OffsetMinutes;
  readonly span: { readonly from: Instant; readonly to: Instant };
  readonly background: { readonly from: Instant; readonly to: Instant };
  readonly afterwards: { readonly to: Instant };
  readonly timeline: Timeline;
  readonly places: ById<Place>;
  readonly memberStates: readonly MemberState[];
  readonly contingents: readonly Contingent[];
  readonly movements: readonly Movement[];
  readonly sites: readonly Site[];
  readonly strength: readonly StrengthReport[];
  readonly aircraft: readonly AircraftDay[];
  readonly figures: readonly OtherFigure[];
  readonly events: readonly MissionEvent[];
  readonly backgroundEvents: readonly BackgroundEvent[];
  readonly treatyParties: readonly TreatyParty[];
  readonly phases: readonly Phase[];
  readonly plans: readonly Plan[];
  readonly conflicts: ById<Conflict>;
  readonly consequences: readonly Consequence[];
  readonly notes: readonly { readonly id: string; readonly sources: readonly string[] }[];
  readonly sources: ById<Source>;
  /** Nothing, in the mission itself. */
  readonly withheld: Withheld;
}
