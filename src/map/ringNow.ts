import type { Session } from "../session/session";
import type { RingSector } from "./ringMarkup";

/** What the ring of contingents shows now: a sector for each, and how many are there, of how many. */
export function ringNow({ scenes, language }: Pick<Session, "scenes" | "language">): {
  readonly sectors: readonly RingSector[];
  readonly centre: string;
} {
  const { contingents } = scenes.get();
  const { text, words } = language.get();
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
