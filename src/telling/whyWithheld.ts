import type { Mission } from "../model/mission";
import type { Lens } from "../scene/lens";
import type { Scene } from "../scene/scene";
import { eventIdAt } from "../timeline/positionInStory";

/** Why a fact is not shown: not reported by then, reported without a date, or below the grade that the reader chose. */
export type WithheldBy = "notYet" | "undated" | "grade";

/** Why the event whose moment it is, of the whole mission, is not the one that the scene tells of; null where it is. */
export function whyWithheld(mission: Mission, lens: Lens, { at, eventId }: Scene): WithheldBy | null {
  const ownId = eventIdAt(mission.timeline, at);
  if (ownId === null || ownId === eventId) return null;
  const own = [...mission.events, ...mission.backgroundEvents].find(({ id }) => id === ownId);
  if (!own || !lens.asKnown) return "grade";
  const { known } = own.evidence;
  if (known.kind === "undated") return "undated";
  return known.span.from > at ? "notYet" : "grade";
}
