import type { Instant } from "../timeline/instant";
import type { TimeSpan } from "../timeline/timeSpan";
import type { Evidence, Figure } from "./evidence";
import type { RawMission } from "./schema/mission";

export interface Dated extends Evidence {
  readonly when: TimeSpan;
}

/** A first arrival, a last one, or a leaving. */
export interface Arrival extends Dated {
  /** From when the story has it: the stop of the event that tells of it, or the end of its day. */
  readonly told: Instant;
}

/** What is null of it is not shown: not known by then, or of a lower grade than the reader wants to see. */
export interface Contingent {
  readonly id: RawMission["contingents"][number]["id"];
  readonly persons: Figure;
  readonly vehicles: Figure;
  readonly formation: RawMission["contingents"][number]["formation"];
  readonly units: readonly ({ readonly id: string } & Evidence)[];
  readonly decision: ({ readonly body: string; readonly events: readonly string[] } & Evidence) | null;
  readonly firstArrival: Arrival | null;
  readonly complete: Arrival | null;
  readonly left: Arrival | null;
  readonly evidence: Evidence;
}
