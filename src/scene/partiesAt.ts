import type { CoreParty } from "../model/coreMission";
import type { Instant } from "../timeline/instant";
import type { PartyScene } from "./scene";

/** The parties to the treaty at an instant, with those that are told to be joining or leaving it. */
export function partiesAt(parties: readonly CoreParty[], at: Instant): PartyScene[] {
  return parties.flatMap(({ state, begun, ended }): PartyScene[] => {
    if (at < Math.min(begun.at, begun.told) || (ended && at >= ended.at)) return [];
    if (at < begun.at) return [{ id: state, status: "joining" }];
    return [{ id: state, status: ended && at >= ended.told ? "leaving" : "party" }];
  });
}
