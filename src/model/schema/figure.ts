import * as v from "valibot";
import { confidence, conflictId, edtf, factEntries, sourceId } from "./primitives";

/** How far a stated value may be from the truth, in the source's own word. */
const qualifier = v.picklist(["exactly", "about", "atLeast", "atMost", "over"]);

const statedValue = {
  value: v.pipe(v.number(), v.integer(), v.minValue(0)),
  qualifier: v.optional(qualifier, "exactly"),
};

/**
 * A figure with its evidence. `counted`: somebody counted; `announced`: an official plan or ceiling;
 * `claimed`: said, not borne out; `derived`: arithmetic of ours on the records in `from`;
 * `not-published`: no source gives a figure. `sources` of the last name who says so, if anybody.
 */
export const figure = v.variant("kind", [
  v.strictObject({ kind: v.picklist(["counted", "announced", "claimed"]), ...statedValue, ...factEntries }),
  v.strictObject({
    kind: v.literal("derived"),
    ...statedValue,
    ...factEntries,
    from: v.pipe(v.array(v.string()), v.minLength(1, "names nothing it is derived from")),
  }),
  v.strictObject({
    kind: v.literal("not-published"),
    confidence: v.optional(confidence, "A"),
    sources: v.optional(v.array(sourceId), []),
    known: v.optional(edtf),
    conflicts: v.optional(v.array(conflictId), []),
  }),
]);
