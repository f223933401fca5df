import type { StateId, TreatyParty } from "../model/mission";
import type { Instant } from "../timeline/instant";
import { partiesAt } from "./partiesAt";

/** A time between two changes of who is a party to the treaty, by the event that tells of the first. */
export interface PartyPeriod {
  readonly event: string;
  readonly told: Instant;
  readonly joined: readonly TreatyParty[];
  readonly left: readonly TreatyParty[];
  /** Who is counted once all that it tells of is done. */
  readonly states: readonly StateId[];
}

/** The periods of the treaty, in order of time. */
export function partyPeriods(parties: readonly TreatyParty[]): PartyPeriod[] {
  const turns = parties.flatMap(({ begun, ended }) => (ended ? [begun, ended] : [begun]));
  const tolds = new Map(turns.map(({ event, told }) => [event, told]));
  return [...tolds]
    .sort(([, one], [, other]) => one - other)
    .map(([event, told]) => {
      const done = Math.max(...turns.filter((turn) => turn.event === event).map(({ at }) => at));
      return {
        event,
        told,
        joined: parties.filter(({ begun }) => begun.event === event),
        left: parties.filter(({ ended }) => ended?.event === event),
        states: partiesAt(parties, done).map(({ id }) => id),
      };
    });
}
