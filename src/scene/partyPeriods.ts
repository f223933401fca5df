import type { StateId, TreatyParty, Turn } from "../model/mission";
import type { Instant } from "../timeline/instant";
import type { TimeSpan } from "../timeline/timeSpan";
import { partiesAt } from "./partiesAt";

/** Those who joined or left on one date. */
export interface PartyChange {
  readonly when: TimeSpan;
  readonly states: readonly StateId[];
}

/** A time between two changes of who is a party to the treaty, by the event that tells of the first. */
export interface PartyPeriod {
  readonly event: string;
  readonly told: Instant;
  readonly joined: readonly PartyChange[];
  readonly left: readonly PartyChange[];
  readonly sources: readonly string[];
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
        joined: changes(parties, event, ({ begun }) => begun),
        left: changes(parties, event, ({ ended }) => ended),
        sources: [
          ...new Set(
            parties
              .filter(({ begun, ended }) => begun.event === event || ended?.event === event)
              .flatMap(({ evidence }) => evidence.sources),
          ),
        ],
        states: partiesAt(parties, done).map(({ id }) => id),
      };
    });
}

function changes(
  parties: readonly TreatyParty[],
  event: string,
  turnOf: (party: TreatyParty) => Turn | null,
): PartyChange[] {
  const dates = new Map<string, { when: TimeSpan; states: StateId[] }>();
  for (const party of parties) {
    const turn = turnOf(party);
    if (turn?.event !== event) continue;
    const key = `${turn.when.from} ${turn.when.to}`;
    const change = dates.get(key) ?? { when: turn.when, states: [] };
    change.states.push(party.state);
    dates.set(key, change);
  }
  return [...dates.values()];
}
