import type { Instant } from "../../../src/timeline/instant";

/** Draws one frame; ours says how long the scene and the drawing took, in milliseconds. */
export type Draw = (at: Instant, spent: (scene: number, draw: number) => void) => void;
