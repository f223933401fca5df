import type { Problem } from "../problem";
import type { RawMission, RawSource } from "../schema/mission";

/** A demand on a mission that spans records; it reports every place that fails it. */
export type Rule = (mission: RawMission, sources: readonly RawSource[]) => readonly Problem[];
