import type { Instant } from "../timeline/instant";
import type { TimeSpan } from "../timeline/timeSpan";
import type { Figure } from "./evidence";
import type { RawMission } from "./schema/mission";

/** `told`, of any of these: the stop of the event that tells of it; else when its last day begins, or its announcement. */
export interface AircraftDay {
  readonly id: string;
  readonly when: TimeSpan;
  readonly told: Instant;
  readonly direction: "in" | "out";
  readonly unit: "aircraft" | "flights";
  readonly aircraft: Figure;
  readonly movements: readonly string[];
}

export interface OtherFigure {
  readonly id: string;
  readonly subject: RawMission["figures"][number]["subject"];
  readonly when: TimeSpan;
  readonly told: Instant;
  readonly figure: Figure;
}

export interface Consequence {
  readonly id: string;
  readonly when: TimeSpan;
  readonly told: Instant;
  readonly figures: readonly { readonly subject: string; readonly figure: Figure }[];
}
