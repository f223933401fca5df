import type { Words } from "../i18n/words";
import type { MissionText } from "../model/schema/text";
import type { ContingentState, Scene } from "../scene/scene";

/** A contingent's part of the ring; one letter names it in the reader's language. */
export interface SectorTold {
  readonly id: string;
  readonly state: ContingentState;
  readonly initial: string;
}

/** What the ring of contingents says: a sector for each, and how many are there, of how many. */
export function tellRing(
  { contingents }: Pick<Scene, "contingents">,
  text: Pick<MissionText, "states">,
  words: Pick<Words, "formatNumber">,
): { readonly sectors: readonly SectorTold[]; readonly centre: string } {
  const inside = contingents.filter(({ isInTheatre }) => isInTheatre).length;
  return {
    sectors: contingents.map(({ id, state }) => ({
      id,
      state,
      initial: [...(text.states[id] ?? id)][0] ?? "",
    })),
    centre: [inside, ...(contingents.length > 0 ? [contingents.length] : [])]
      .map(words.formatNumber)
      .join("/"),
  };
}
