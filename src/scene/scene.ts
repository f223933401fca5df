import type { ContingentId, Direction, Guard, PhaseId, StateId, StrengthReport } from "../model/mission";
import type { Instant } from "../timeline/instant";

/** A contingent passes through these in order and never back. */
export type ContingentState = "absent" | "arriving" | "present" | "leaving" | "gone";

export interface ContingentScene {
  readonly id: ContingentId;
  readonly state: ContingentState;
  /** Whether at least some of its units are reported in the theatre. */
  readonly isInTheatre: boolean;
}

/** `unplaced`: under way or over, but with an end that no source states, so it has no line on the map. */
export type MovementStatus = "pending" | "underway" | "complete" | "unplaced";

/** What is told of a movement at every instant alike. */
export interface MovementFacts {
  readonly id: string;
  readonly contingent: ContingentId;
  readonly direction: Direction;
  readonly mode: "air" | "road";
  /** The number of aircraft a source counted, or null where none did. */
  readonly aircraft: number | null;
  /** One of its ends is our inference. */
  readonly isInferred: boolean;
}

export interface MovementScene extends MovementFacts {
  readonly status: MovementStatus;
  /** 0 to 1 of the time it is shown under way: an illustration, since only its days are known. */
  readonly progress: number;
  /** A deployment that the withdrawal has overtaken: no longer drawn. */
  readonly isPast: boolean;
}

/**
 * What has a line on the map, for whoever draws at every frame: numbers into `all` in place of a record for each
 * movement. What does not move is the same object from one scene to the next.
 */
export interface Traffic {
  /** All movements of the mission, in its order. */
  readonly all: readonly MovementFacts[];
  /** Numbers of those under way, in no order. */
  readonly underway: Uint32Array;
  /** 0 to 1: how far each of `underway` is. */
  readonly progress: Float64Array;
  /** Numbers of those with two known ends, the first to be over first. */
  readonly byEnd: Uint32Array;
  /** How many of `byEnd` are over. */
  readonly ended: number;
  /** When each of `all` is over. */
  readonly until: Float64Array;
  /** The withdrawal has begun, so that deployments are no longer drawn. */
  readonly isWithdrawing: boolean;
}

/** `guarded`: taken over or first named by this day; `over`: known or bound to have ended. */
export type SiteStatus = "not-yet" | "guarded" | "over" | "disputed" | "claimed" | "no-evidence";

export interface SiteScene {
  readonly id: string;
  readonly status: SiteStatus;
  readonly guard: Guard | "none";
}

/** What was said of the strength of the whole force by this instant. Nothing is interpolated or summed. */
export interface StrengthScene {
  /** The latest count, and whether it is of this very day. */
  readonly count: StrengthReport | null;
  readonly isOfThisDay: boolean;
  readonly ceiling: StrengthReport | null;
  /** What is derived from a count for contingents that published none; of this very day, or null. */
  readonly remainder: StrengthReport | null;
}

/** `joining` and `leaving`: told of, and not done yet; one that is leaving still counts. */
export interface PartyScene {
  readonly id: StateId;
  readonly status: "joining" | "party" | "leaving";
}

/**
 * `announced`: the latest, its end still ahead; `overtaken` by a later one; `ended`: the day it named is over, or the
 * outcome is told.
 */
export type PlanStatus = "announced" | "overtaken" | "ended";

export interface PlanScene {
  readonly id: string;
  readonly status: PlanStatus;
}

/** Everything to be seen at one instant, in the mission's terms: no pixels, no words, no colours. */
export interface Scene {
  readonly at: Instant;
  readonly phase: PhaseId;
  /** The last event told by this instant. */
  readonly eventId: string | null;
  readonly contingents: readonly ContingentScene[];
  /** How far each movement is; made when it is first asked for. */
  readonly movements: readonly MovementScene[];
  readonly traffic: Traffic;
  readonly sites: readonly SiteScene[];
  readonly strength: StrengthScene;
  /** Those told by now, the latest last. */
  readonly plans: readonly PlanScene[];
  /** The treaty at that moment. */
  readonly parties: readonly PartyScene[];
}
