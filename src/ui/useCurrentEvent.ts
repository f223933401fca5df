import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useScene } from "../bindings/useScene";
import { useShown } from "../bindings/useShown";
import { useStore } from "../bindings/useStore";
import type { BackgroundEvent, MissionEvent, WithheldBy } from "../model/mission";
import type { MissionText } from "../model/schema/text";
import { phaseAt } from "../scene/phaseAt";
import { whyWithheld } from "../telling/whyWithheld";

export interface CurrentEvent {
  readonly event: MissionEvent | BackgroundEvent;
  readonly told: MissionText["events"][string];
  /** "Deployment, 22 of 57" */
  readonly position: string;
}

interface CurrentMoment {
  /** The last event told by now, with its words; null before the first. */
  readonly current: CurrentEvent | null;
  /** Why it is an earlier one than the moment's own; null where it is not. */
  readonly withheldBy: WithheldBy | null;
}

/** What is told of the present moment. Renders when that changes. */
export function useCurrentEvent(): CurrentMoment {
  const { mission, lens } = useSession();
  const chosen = useStore(lens);
  const shown = useShown();
  const { words, text } = useLanguage();
  const eventId = useScene((scene) => scene.eventId) ?? "";
  const withheldBy = useScene((scene) => whyWithheld(mission, chosen, scene));
  const told = text.events[eventId] ?? text.backgroundEvents[eventId];
  for (const list of ["events", "backgroundEvents"] as const) {
    const event = shown[list].find(({ id }) => id === eventId);
    if (!event || !told) continue;
    const phase = list === "events" ? phaseAt(mission.phases, event.stop) : "background";
    const position = words.m.position({
      phase: text.phases[phase]?.name ?? phase,
      n: 1 + mission[list].findIndex(({ id }) => id === eventId),
      total: mission[list].length,
    });
    return { current: { event, told, position }, withheldBy };
  }
  return { current: null, withheldBy };
}
