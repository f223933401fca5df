import type { Confidence } from "../model/evidence";

/** What of the facts the reader wants to see. */
export interface Lens {
  /** The lowest grade shown: `C` hides what is graded D. */
  readonly grade: Confidence;
  /** Only what had been published by the instant shown. */
  readonly asKnown: boolean;
}

/** Today's knowledge, without what is disproved or stands alone. */
export const DEFAULT_LENS: Lens = { grade: "C", asKnown: false };
