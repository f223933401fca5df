import * as v from "valibot";
import { backgroundId, slug, sourceId } from "./primitives";

const sources = v.pipe(v.array(sourceId), v.minLength(1, "has no source"));

/** What the page tells of the treaty behind a mission: how an article of it read, who named what as the basis. */
export const treatySchema = v.strictObject({
  /** The wordings of the article, oldest first, and the event that each came with. */
  wordings: v.array(v.strictObject({ id: slug, event: backgroundId, sources })),
  /** What is compared in each of them. */
  aspects: v.array(slug),
  /** The one clause that is quoted, as somebody renders it; `language` is the BCP 47 tag of its words. */
  clause: v.strictObject({ language: v.string(), text: v.pipe(v.string(), v.minLength(1)), sources }),
  bases: v.array(v.strictObject({ id: slug, sources })),
  /** Requests that were refused before, each with the events that tell of it. */
  requests: v.array(v.strictObject({ id: slug, events: v.array(backgroundId) })),
});

const line = v.pipe(v.string(), v.minLength(1, "is empty"));

/** One language's words for it. */
export const treatyTextSchema = v.strictObject({
  language: v.string(),
  /** How far the text was read, and that it is paraphrased here. */
  about: line,
  aspects: v.record(v.string(), line),
  wordings: v.record(
    v.string(),
    v.strictObject({ name: line, note: line, says: v.record(v.string(), line) }),
  ),
  /** Whose wording the quoted clause is. */
  clause: line,
  bases: v.record(v.string(), line),
  /** How the page counts parties. */
  counting: line,
  requests: v.record(v.string(), v.strictObject({ name: line, note: line })),
});

export type RawTreaty = v.InferOutput<typeof treatySchema>;
export type TreatyText = v.InferOutput<typeof treatyTextSchema>;
