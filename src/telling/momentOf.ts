import type { Contingent, Evidence, Mission, Movement, Plan, Site } from "../model/mission";
import { DAY, type Instant } from "../timeline/instant";
import { lastStopOfDay, stopOfEvent } from "../timeline/positionInStory";
import { startOfDay } from "../timeline/startOfDay";

/**
 * Where in the story a record is to be seen: where it is told; where only a day tells it, at the last stop of that day.
 * If a report of that day came later, from then on, so that it is seen as it was known then too.
 */
export function momentOf({ timeline }: Mission, told: Instant, { known }: Evidence): Instant {
  const isTold = Number.isFinite(told);
  const from = isTold || known.kind === "undated" ? told : known.from;
  if (!Number.isFinite(from)) return timeline.opening;
  const midnight = startOfDay(from, timeline.offset);
  const at = isTold && from === midnight ? lastStopOfDay(timeline, from) : from;
  return known.kind === "dated" && known.from > at && known.from < midnight + DAY ? known.from : at;
}

export function momentOfMovement(mission: Mission, { told, evidence }: Movement): Instant {
  return momentOf(mission, told, evidence);
}

/** Null where nobody can say since when it was guarded. */
export function momentOfSite(mission: Mission, site: Site): Instant | null {
  if (site.status === "no-evidence" || site.from.when === "unknown") return null;
  return momentOf(mission, site.told, site.evidence);
}

/** At its first arrival; null as long as that is not shown. */
export function momentOfContingent(mission: Mission, { firstArrival }: Contingent): Instant | null {
  return firstArrival && momentOf(mission, firstArrival.told, firstArrival);
}

export function momentOfPlan({ timeline }: Mission, { event, announced }: Plan): Instant {
  return stopOfEvent(timeline, event)?.at ?? announced.from;
}

/** Of a figure of some days, or of a date known less exactly: its end. */
export function momentOfFigure(
  mission: Mission,
  { told, when }: Pick<Mission["figures"][number], "told" | "when">,
  evidence: Evidence,
): Instant {
  const isInexact = when.precision === "month" || when.precision === "year";
  return momentOf(mission, isInexact ? when.to - DAY : told, evidence);
}
