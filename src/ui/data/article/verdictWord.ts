import type { Verdict } from "../../../model/schema/article";

const WORDS = { "borne-out": "borneOut", qualified: "qualified", "not-found": "notFound" } as const;

/** A verdict as catalogues name it. */
export const verdictWord = (verdict: Verdict) => WORDS[verdict];
