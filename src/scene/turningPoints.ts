import type { Mission, Moment } from "../model/mission";
import { DAY, type Instant } from "../timeline/instant";

const MOMENTS = new Set(["told", "stop", "guardFrom"]);

/** The instants from which the facts in a value, however deep, were known or told. */
function* instantsIn(value: unknown): Iterable<Instant> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (typeof part !== "number") yield* instantsIn(part);
    else if (MOMENTS.has(key) || (key === "from" && "kind" in value)) yield part;
  }
}

/** When the first and the last day of a moment begin. */
const begun = (moment: Moment) => (moment === "unknown" ? [] : [moment.from, moment.to - DAY]);

/**
 * The instants, in order, at which a mission as it was known can turn into another: something is published, the
 * story tells it, or a day that lay ahead begins.
 */
export function turningPoints(mission: Mission): readonly { readonly at: Instant }[] {
  const { timeline: _, sources, ...facts } = mission;
  const instants = new Set([
    ...[...sources.values()].map(({ out }) => out).filter((out) => out !== null),
    ...instantsIn(facts),
    ...mission.movements.flatMap(({ departure, arrival }) => [...begun(departure), ...begun(arrival)]),
    ...mission.sites.flatMap((site) =>
      site.status === "no-evidence" ? [] : [...begun(site.from.when), ...begun(site.to.when)],
    ),
  ]);
  return [...instants].sort((one, other) => one - other).map((at) => ({ at }));
}
