import type { Mission, WithheldBy } from "../model/mission";
import type { Lens } from "../scene/lens";
import type { Scene } from "../scene/scene";
import { createSieve } from "../scene/sieve";
import { eventIdAt } from "../timeline/positionInStory";

/** Why the event whose moment it is, of the whole mission, is not the one that the scene tells of; null where it is. */
export function whyWithheld(mission: Mission, lens: Lens, { at, eventId }: Scene): WithheldBy | null {
  const ownId = eventIdAt(mission.timeline, at);
  if (ownId === null || ownId === eventId) return null;
  const own = [...mission.events, ...mission.backgroundEvents].find(({ id }) => id === ownId);
  return own ? createSieve(mission, lens, at).whyNot(own.evidence, own.stop) : null;
}
