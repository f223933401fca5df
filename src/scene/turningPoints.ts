import type { Mission } from "../model/mission";
import type { Instant } from "../timeline/instant";
import { publishedFrom } from "./sieve";

/** When the facts in a value, however deep, were first published. */
function* knownFrom(value: unknown): Iterable<Instant> {
  if (typeof value !== "object" || value === null) return;
  if ("kind" in value && value.kind === "dated" && "span" in value) {
    yield (value.span as { readonly from: Instant }).from;
  } else for (const part of Object.values(value)) yield* knownFrom(part);
}

/**
 * The instants, in order, at which a mission as it was known can turn into another: something is published, the
 * story tells it, or a day that lay ahead begins.
 */
export function turningPoints(mission: Mission): readonly { readonly at: Instant }[] {
  const { timeline: _, sources, ...facts } = mission;
  const published = [...sources.values()].map(publishedFrom).filter((at) => at !== null);
  const moments = [
    ...mission.movements.flatMap(({ departure, arrival }) => [departure, arrival]),
    ...mission.sites.flatMap((site) => (site.status === "no-evidence" ? [] : [site.from.when, site.to.when])),
  ];
  const told = [
    ...[...mission.events, ...mission.backgroundEvents].map(({ stop }) => stop),
    ...mission.strength.map((report) => report.told),
    ...mission.movements.map(({ underway }) => underway.from),
    ...mission.contingents.flatMap(({ firstArrival, complete }) => [firstArrival?.told, complete?.told]),
  ].filter((at) => at !== undefined);
  const begun = moments.flatMap((moment) => (moment === "unknown" ? [] : [moment.from]));
  const instants = new Set([...published, ...told, ...begun, ...knownFrom(facts)]);
  return [...instants].sort((one, other) => one - other).map((at) => ({ at }));
}
