import * as v from "valibot";
import { parseEdtf } from "../../timeline/parseEdtf";

const YEAR = "\\d{4}";
const DATE = `${YEAR}-\\d{2}-\\d{2}`;
const MINUTE_STAMP = `${DATE}T\\d{2}:\\d{2}(?:Z|[+-]\\d{2}:\\d{2})`;

/** Reports a date that fits the pattern but no calendar: 30 February, 25 o'clock, a span that runs backwards. */
const inCalendar = v.rawCheck<string>(({ dataset, addIssue }) => {
  if (!dataset.typed || dataset.issues) return;
  try {
    parseEdtf(dataset.value, 0);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    addIssue({ message: error.message });
  }
});

/**
 * A date as far as its source knows it, in EDTF: a year, a month, a day at its place, a minute with
 * its offset from UTC, or a span of two days.
 */
export const edtf = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^(?:${YEAR}|${YEAR}-\\d{2}|${DATE}|${MINUTE_STAMP}|${DATE}/${DATE})$`),
    "is not a date of the forms 1993, 2010-06, 2022-01-07, 2022-01-07T20:10+05:00, 2022-01-08/2022-01-09",
  ),
  inCalendar,
);

/** A minute, with its offset from UTC. */
export const minuteStamp = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${MINUTE_STAMP}$`), "is not a minute like 2022-01-07T20:10+05:00"),
  inCalendar,
);

/** A date, or the word that says no source gives one. */
export const edtfOrUnknown = v.union([v.literal("unknown"), edtf]);

export const utcOffset = v.pipe(v.string(), v.regex(/^[+-][01]\d:[0-5]\d$/, "is not an offset like +06:00"));

const idOf = (pattern: RegExp, example: string) =>
  v.pipe(v.string(), v.regex(pattern, `is not an id like ${example}`));

export const sourceId = idOf(/^S-[A-Z0-9]+$/, "S-KREM13");
export const placeId = idOf(/^[A-Z][A-Z0-9-]+$/, "ALA");
/** Every state that is or was a party to the treaty. */
export const stateId = v.picklist(["AM", "AZ", "BY", "GE", "KG", "KZ", "RU", "TJ", "UZ"]);
export const contingentId = v.picklist(["AM", "BY", "KG", "RU", "TJ"]);
export const movementId = idOf(/^M[IO]\d{2}[ab]?$/, "MI01");
export const siteId = idOf(/^G\d{2}$/, "G01");
export const eventId = idOf(/^E\d{2}$/, "E01");
export const backgroundId = idOf(/^B\d{2}$/, "B01");
export const conflictId = idOf(/^X\d{2}$/, "X01");
/** Ids of records without a number of their own: lower-case words joined by hyphens. */
export const slug = idOf(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "count-10-january");

/** A: official or two agreeing reports; B: one agency; C: one secondary report; D: disputed. */
export const confidence = v.picklist(["A", "B", "C", "D"]);

/**
 * What every fact carries beside its content. `known` is when it was first published; where it is
 * left out, the parser takes the earliest dated source.
 */
export const factEntries = {
  confidence,
  sources: v.pipe(v.array(sourceId), v.minLength(1, "has no source")),
  known: v.optional(edtf),
  conflicts: v.optional(v.array(conflictId), []),
};
