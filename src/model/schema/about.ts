import * as v from "valibot";
import { edtf } from "./primitives";

/** What a downloaded file says of itself; the facts as they are stored have none. */
export const about = v.strictObject({
  title: v.string(),
  subtitle: v.string(),
  /** BCP 47 tag of the words in this part. */
  language: v.string(),
  version: v.string(),
  /** The day the file was made. */
  made: edtf,
  author: v.string(),
  /** Whether these are all the facts. */
  contents: v.string(),
  licence: v.string(),
  /** How exact the figures, dates and lines are. */
  accuracy: v.string(),
  /** Whose view of the borders it takes. */
  borders: v.string(),
});

export type About = v.InferOutput<typeof about>;
