import type { CoreMission } from "../model/coreMission";
import { createTempos, type Tempos } from "../timeline/tempo";
import type { CoreLanguage } from "./coreSession";

/** How a mission plays in a language: it rests at each event for as long as it takes to read the headline. */
export function temposOf({ timeline }: CoreMission, { text }: Pick<CoreLanguage, "text">): Tempos {
  const told = { ...text.events, ...text.backgroundEvents };
  return createTempos(timeline, (eventId) => told[eventId]?.headline.length ?? 0);
}
