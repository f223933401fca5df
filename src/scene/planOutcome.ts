import type { AircraftDay, Mission, Movement } from "../model/mission";
import { DAY } from "../timeline/instant";
import type { TimeSpan } from "../timeline/timeSpan";

type Leaving = Movement & { readonly departure: TimeSpan };

export interface PlanOutcome {
  /** The first and the last movement home; null where it is not shown. */
  readonly first: Leaving | null;
  readonly last: Leaving | null;
  /** Calendar days from the first to the last, both included: our count. */
  readonly days: number | null;
  /** Days for which a number of aircraft was announced, each with what was reported of it. */
  readonly aircraft: readonly { readonly announced: AircraftDay; readonly outcome: AircraftDay | null }[];
}

function leaving({ movements }: Mission): readonly Leaving[] {
  return movements
    .filter((item): item is Leaving => item.direction === "out" && item.departure !== "unknown")
    .sort((one, other) => one.departure.from - other.departure.from);
}

/**
 * How the withdrawal went, as far as `shown` has it. Which movement is the first and which the last is asked of the
 * whole mission: the last one known by some instant need not be.
 */
export function planOutcome(mission: Mission, shown: Mission): PlanOutcome {
  const all = leaving(mission);
  const seen = new Map(leaving(shown).map((item) => [item.id, item]));
  const first = seen.get(all[0]?.id ?? "") ?? null;
  const last = seen.get(all.at(-1)?.id ?? "") ?? null;
  const home = shown.aircraft.filter(({ direction }) => direction === "out");
  return {
    first,
    last,
    days: first && last ? Math.round((last.departure.to - first.departure.from) / DAY) : null,
    aircraft: home
      .filter(({ aircraft }) => aircraft.kind === "announced")
      .map((announced) => ({
        announced,
        outcome:
          home.find(
            (item) =>
              item !== announced &&
              item.when.from === announced.when.from &&
              item.when.to === announced.when.to,
          ) ?? null,
      })),
  };
}
