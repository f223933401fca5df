import * as v from "valibot";
import { backgroundId, conflictId, eventId, slug, sourceId } from "./primitives";

/** What other sources make of a claim: they bear it out, add to it or correct it, or do not have it at all. */
const verdict = v.picklist(["borne-out", "qualified", "not-found"]);

/** The claims of the article that a mission started from, in its order, each held against other sources. */
export const articleSchema = v.strictObject({
  /** The article itself. */
  source: sourceId,
  /** Items in which parts of it recur. */
  recursIn: v.array(sourceId),
  claims: v.pipe(
    v.array(
      v.strictObject({
        id: slug,
        verdict,
        /** The events that the claim is about. */
        events: v.pipe(v.array(v.union([eventId, backgroundId])), v.minLength(1, "names no event")),
        /** What the verdict rests on. */
        sources: v.pipe(v.array(sourceId), v.minLength(1, "has no source")),
        conflicts: v.array(conflictId),
      }),
    ),
    v.minLength(1, "has no claim"),
  ),
  /** The claim under which the one sentence stands that is quoted. */
  quoted: slug,
});

const line = v.pipe(v.string(), v.minLength(1, "is empty"));

/** One language's words for it. */
export const articleTextSchema = v.strictObject({
  language: v.string(),
  /** What it is, who published it and when, as far as is known. */
  about: line,
  /** Where parts of it recur. */
  recurs: line,
  claims: v.record(
    v.string(),
    v.strictObject({
      /** A few words to know it by. */
      name: line,
      /** The claim in our words. */
      claim: line,
      /** What other sources say. */
      finding: line,
    }),
  ),
  quotation: v.strictObject({
    /** BCP 47 tag of its language. */
    language: v.string(),
    text: line,
    /** Whose wording it is. */
    note: line,
  }),
});

export type RawArticle = v.InferOutput<typeof articleSchema>;
export type ArticleText = v.InferOutput<typeof articleTextSchema>;
export type Verdict = v.InferOutput<typeof verdict>;
