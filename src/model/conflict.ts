import type { TimeSpan } from "../timeline/timeSpan";

export interface ConflictReport {
  readonly id: string;
  readonly value: number | null;
  readonly date: TimeSpan | null;
  readonly sources: readonly string[];
}

export interface Conflict {
  readonly id: string;
  readonly about: readonly string[];
  readonly scale: "number" | "date" | "words";
  readonly reports: readonly ConflictReport[];
  readonly follows: readonly string[];
}
