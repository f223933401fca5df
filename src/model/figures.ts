import type { TimeSpan } from "../timeline/timeSpan";
import type { Figure } from "./evidence";
import type { RawMission } from "./schema/mission";

export interface AircraftDay {
  readonly id: string;
  readonly when: TimeSpan;
  readonly direction: "in" | "out";
  readonly unit: "aircraft" | "flights";
  readonly aircraft: Figure;
  readonly movements: readonly string[];
}

export interface OtherFigure {
  readonly id: string;
  readonly subject: RawMission["figures"][number]["subject"];
  readonly when: TimeSpan;
  readonly figure: Figure;
}

export interface Consequence {
  readonly id: string;
  readonly when: TimeSpan;
  readonly figures: readonly { readonly subject: string; readonly figure: Figure }[];
}
