import * as v from "valibot";
import { about } from "./about";
import {
  aircraftDay,
  contingent,
  memberState,
  movement,
  otherFigure,
  place,
  site,
  strengthReport,
} from "./people";
import { edtf, slug, utcOffset } from "./primitives";
import {
  backgroundEvent,
  conflict,
  consequence,
  missionEvent,
  note,
  phase,
  plan,
  source,
  treatyParty,
} from "./story";

/** A mission's facts as they are stored: no prose, every record with its evidence. */
export const missionSchema = v.strictObject({
  schemaVersion: v.literal(1),
  id: slug,
  /** The version of the facts, told in every citation. */
  version: v.string(),
  /** What a downloaded file says of itself, and the sources that stand beside the facts where they are stored. */
  about: v.optional(about),
  sources: v.optional(v.array(source)),
  timeZone: v.string(),
  utcOffset,
  /** The days the time line tells one by one, and the years before and after them. */
  span: v.strictObject({ from: edtf, to: edtf }),
  background: v.strictObject({ from: edtf, to: edtf }),
  afterwards: v.strictObject({ to: edtf }),
  places: v.array(place),
  memberStates: v.array(memberState),
  contingents: v.array(contingent),
  movements: v.array(movement),
  sites: v.array(site),
  strength: v.array(strengthReport),
  aircraft: v.array(aircraftDay),
  figures: v.array(otherFigure),
  events: v.array(missionEvent),
  backgroundEvents: v.array(backgroundEvent),
  treatyParties: v.optional(v.array(treatyParty), []),
  phases: v.array(phase),
  plans: v.array(plan),
  conflicts: v.array(conflict),
  consequences: v.array(consequence),
  notes: v.array(note),
});

export const sourcesSchema = v.array(source);

export type RawMission = v.InferOutput<typeof missionSchema>;
export type RawSource = v.InferOutput<typeof source>;
