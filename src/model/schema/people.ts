import * as v from "valibot";
import { figure } from "./figure";
import {
  contingentId,
  edtf,
  edtfOrUnknown,
  eventId,
  factEntries,
  minuteStamp,
  movementId,
  placeId,
  siteId,
  slug,
  stateId,
  utcOffset,
} from "./primitives";

export const place = v.strictObject({
  id: placeId,
  kind: v.picklist(["airport", "airfield", "plant", "city", "border", "base", "region"]),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  state: stateId,
  /** As it was in January 2022. */
  utcOffset,
  /** `city` and `region` stand for something known only to lie there; `proxy` for something near by. */
  precision: v.picklist(["exact", "city", "proxy", "region"]),
  /** NE: Natural Earth, whose point for a region is an inner one. */
  gazetteer: v.picklist(["G1", "G2", "G3", "G4", "NE"]),
});

export const memberState = v.strictObject({
  id: stateId,
  role: v.picklist(["theatre", "contributor"]),
  capital: placeId,
});

const dated = v.strictObject({ when: edtf, ...factEntries });

/** `event` is the one that tells of it; where none does, it holds from the end of its day. */
const arrival = v.strictObject({ when: edtf, event: v.optional(eventId), ...factEntries });

export const contingent = v.strictObject({
  id: contingentId,
  persons: figure,
  vehicles: figure,
  /** What a source calls its size where it gives no number. */
  formation: v.picklist(["company", "battalion", "unit", "formations"]),
  units: v.array(v.strictObject({ id: slug, ...factEntries })),
  decision: v.strictObject({
    body: v.picklist(["council", "government", "parliament", "defence-minister"]),
    events: v.pipe(v.array(eventId), v.minLength(1)),
    ...factEntries,
  }),
  firstArrival: arrival,
  complete: arrival,
  /** First departure home to last. */
  left: dated,
  ...factEntries,
});

/** One end of a movement: stated by a source, inferred by us, or not known to anybody. */
const endpoint = v.variant("certainty", [
  v.strictObject({
    certainty: v.picklist(["stated", "inferred"]),
    places: v.pipe(v.array(placeId), v.minLength(1)),
  }),
  v.strictObject({ certainty: v.literal("unknown") }),
]);

export const movement = v.strictObject({
  id: movementId,
  contingent: contingentId,
  direction: v.picklist(["in", "out"]),
  mode: v.picklist(["air", "road"]),
  origin: endpoint,
  /** Places a road movement is reported to have passed. */
  via: v.optional(v.array(placeId), []),
  destination: endpoint,
  /** A day at the origin. */
  departure: edtfOrUnknown,
  /** A day at the destination. */
  arrival: edtfOrUnknown,
  /** The minute by which a report had it over, where one with a known zone exists. */
  overBy: v.optional(minuteStamp),
  persons: figure,
  vehicles: figure,
  aircraft: figure,
  aircraftTypes: v.array(v.picklist(["Il-76", "Il-76MD", "An-124"])),
  ...factEntries,
});

/** A guarded site. Only `guarded` and `headquarters` may be drawn; `disputed` on request. */
export const site = v.variant("status", [
  v.strictObject({
    id: siteId,
    status: v.picklist(["guarded", "headquarters", "disputed", "claimed"]),
    place: v.nullable(placeId),
    precision: v.picklist(["exact", "city", "none"]),
    guard: v.union([contingentId, v.picklist(["unknown", "all"])]),
    /** When it was first published whose guard it was, where that was later than the guard itself. */
    guardKnown: v.optional(edtf),
    /** How many installations stand behind this one entry. */
    count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    from: v.strictObject({ when: edtfOrUnknown, qualifier: v.picklist(["on", "by"]) }),
    to: v.strictObject({ when: edtfOrUnknown, qualifier: v.picklist(["on", "atLatest", "orLater"]) }),
    persons: figure,
    ...factEntries,
  }),
  v.strictObject({ id: siteId, status: v.literal("no-evidence"), place: v.nullable(placeId) }),
]);

/** What was said of the strength of the force, or of a part of it, for a day. */
export const strengthReport = v.strictObject({
  id: slug,
  when: edtf,
  /** The one that tells of it, where one does. */
  event: v.optional(eventId),
  about: v.union([v.literal("force"), v.pipe(v.array(contingentId), v.minLength(1))]),
  role: v.picklist(["count", "ceiling", "claim", "remainder"]),
  persons: figure,
  vehicles: figure,
});

/** Aircraft (or flights) of one day, or of a span of days, in one direction. */
export const aircraftDay = v.strictObject({
  id: slug,
  when: edtf,
  /** The one that tells of it, where it is not one that tells of its movements. */
  event: v.optional(eventId),
  direction: v.picklist(["in", "out"]),
  unit: v.picklist(["aircraft", "flights"]),
  aircraft: figure,
  movements: v.array(movementId),
});

/** Any other figure told on the page, its subject named in the prose under the same id. */
export const otherFigure = v.strictObject({
  id: slug,
  subject: v.picklist(["airlift", "sites", "force", "civilians", "unrest"]),
  when: edtf,
  /** The one that tells of it, where one does. */
  event: v.optional(eventId),
  figure,
});
