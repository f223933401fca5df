import type { Scene } from "./scene";

/** What moves on the map, and what the date, the ring and the time line tell of it. */
export type CoreScene = Pick<Scene, "at" | "phase" | "eventId" | "contingents" | "traffic" | "parties">;
