import * as v from "valibot";

const line = v.pipe(v.string(), v.minLength(1, "is empty"));
const ids = v.array(line);

/** What only the find box needs of a mission: other spellings, and who is named where. */
export const findSchema = v.strictObject({
  /** Groups of names for one thing, in any language: who types one finds what bears another. */
  spellings: v.array(v.pipe(v.array(line), v.minLength(2, "has nothing to stand for"))),
  people: v.array(
    v.strictObject({
      id: line,
      name: v.record(v.string(), line),
      spellings: v.array(line),
      /** Events and background events whose text names him or her. */
      events: ids,
      /** Contingents whose command or decision names him or her. */
      contingents: ids,
    }),
  ),
});

export type FindData = v.InferOutput<typeof findSchema>;
