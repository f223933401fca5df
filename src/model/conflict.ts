import type { TimeSpan } from "../timeline/timeSpan";
import type { RawMission } from "./schema/mission";

type RawReport = RawMission["conflicts"][number]["reports"][number];

export interface ConflictReport {
  readonly id: string;
  readonly value: number | null;
  /** What the value counts; null where there is none. */
  readonly unit: RawReport["unit"];
  readonly date: TimeSpan | null;
  readonly sources: readonly string[];
}

export interface Conflict {
  readonly id: string;
  readonly about: readonly string[];
  readonly scale: "number" | "date" | "words";
  readonly reports: readonly ConflictReport[];
  readonly follows: readonly string[];
  /** Whether what the page makes of it may be told: not to a reader who wants only what was known then. */
  readonly hasFinding: boolean;
}
