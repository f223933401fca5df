import * as v from "valibot";
import { figure } from "./figure";
import {
  backgroundId,
  conflictId,
  edtf,
  edtfOrUnknown,
  eventId,
  factEntries,
  minuteStamp,
  movementId,
  placeId,
  siteId,
  slug,
  sourceId,
  stateId,
} from "./primitives";

/** How much is known of an event's hour, and where the scrubber therefore rests within its day. */
const hour = v.variant("basis", [
  v.strictObject({ basis: v.literal("stated"), at: minuteStamp }),
  /** Not the event's hour, but that of the first report. */
  v.strictObject({ basis: v.literal("publication"), at: minuteStamp }),
  v.strictObject({
    basis: v.literal("part"),
    part: v.picklist(["night", "morning", "midday", "afternoon", "evening", "late"]),
  }),
  /** `notBefore`: the clock of the first report, which names no zone, in the zone in which it is earliest. */
  v.strictObject({ basis: v.literal("unknown"), notBefore: v.optional(minuteStamp) }),
]);

/** Events stand in the mission in the order in which they are told. */
export const missionEvent = v.strictObject({
  id: eventId,
  when: edtf,
  hour,
  places: v.array(placeId),
  kind: v.picklist(["protest", "state", "request", "decision", "deploy", "guard", "withdraw", "consequence"]),
  /** A turning point: drawn larger. */
  major: v.boolean(),
  movements: v.array(movementId),
  sites: v.array(siteId),
  ...factEntries,
});

export const backgroundEvent = v.strictObject({
  id: backgroundId,
  when: edtf,
  kind: v.picklist(["treaty", "membership", "organisation", "refusal", "first-use"]),
  states: v.array(stateId),
  places: v.optional(v.array(placeId), []),
  major: v.boolean(),
  ...factEntries,
});

/** A turn in a state's membership: the date from which the page counts it, and the event that tells of it. */
const turn = v.strictObject({ when: edtf, event: backgroundId });

/** A time during which a state is counted among the parties to the treaty; `ended` is null while it lasts. */
export const treatyParty = v.strictObject({
  id: slug,
  state: stateId,
  begun: turn,
  ended: v.nullable(turn),
  ...factEntries,
});

/** An editorial chapter of the time line, `from` included, `to` not; days of the mission's zone. */
export const phase = v.strictObject({
  id: v.picklist(["background", "unrest", "deployment", "guarding", "withdrawal", "afterwards"]),
  from: edtf,
  to: edtf,
});

export const plan = v.strictObject({
  id: slug,
  event: eventId,
  announced: edtf,
  start: edtfOrUnknown,
  /** `derived` where the end is our arithmetic on what was announced. */
  end: v.strictObject({ when: edtf, kind: v.picklist(["announced", "derived"]) }),
  days: figure,
  ...factEntries,
});

/** A question on which sources differ, what each says, and which report the page follows. */
export const conflict = v.strictObject({
  id: conflictId,
  about: v.array(v.string()),
  scale: v.picklist(["number", "date", "words"]),
  reports: v.pipe(
    v.array(
      v.strictObject({
        id: slug,
        value: v.nullable(v.pipe(v.number(), v.integer())),
        /** What the value counts: only values of one unit share a scale. */
        unit: v.optional(
          v.nullable(
            v.picklist(["persons", "vehicles", "aircraft", "flights", "days", "kilometres", "votes"]),
          ),
          null,
        ),
        date: v.nullable(edtf),
        sources: v.pipe(v.array(sourceId), v.minLength(1, "has no source")),
      }),
    ),
    v.minLength(1),
  ),
  /** Ids of the reports the page follows; empty where it follows none alone. */
  follows: v.array(slug),
});

/** What was officially stated of the unrest: never part of the mission's own figures. */
export const consequence = v.strictObject({
  id: slug,
  when: edtf,
  /** The one that tells of it, where one does. */
  event: v.optional(eventId),
  figures: v.array(
    v.strictObject({
      subject: v.picklist([
        "detained",
        "dead",
        "dead-security",
        "injured",
        "injured-security",
        "dead-in-custody",
        "dead-almaty",
        "csto-losses",
        "staff-freed",
      ]),
      figure,
    }),
  ),
});

/** What a longer explanation in the prose rests on. */
export const note = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9]*$/)),
  sources: v.array(sourceId),
});

export const source = v.strictObject({
  id: sourceId,
  publisher: v.pipe(v.string(), v.minLength(1)),
  /** BCP 47 tag of the language the copy was read in. */
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  type: v.picklist([
    "official",
    "official-agency",
    "official-broadcaster",
    "official-press",
    "official-operator",
    "official-text",
    "agency",
    "local",
    "repost",
    "analysis",
    "encyclopedia",
  ]),
  /** Only `stated` and `address` dates count as a first publication. */
  published: v.variant("basis", [
    v.strictObject({
      basis: v.picklist(["stated", "address", "content"]),
      date: edtf,
      /** From when it counts as out, its date bearing no hour: its clock read as UTC, or the hour of what it tells. */
      countsFrom: v.optional(minuteStamp),
    }),
    v.strictObject({ basis: v.literal("none") }),
  ]),
  url: v.nullable(v.pipe(v.string(), v.url())),
});
