import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useScene } from "../bindings/useScene";
import type { BackgroundEvent, MissionEvent } from "../model/mission";
import type { MissionText } from "../model/schema/text";
import { phaseAt } from "../scene/phaseAt";

export interface CurrentEvent {
  readonly event: MissionEvent | BackgroundEvent;
  readonly told: MissionText["events"][string];
  /** "Deployment, 22 of 57" */
  readonly position: string;
}

/** The last event told by now, with its words; null before the first. Renders when the event changes. */
export function useCurrentEvent(): CurrentEvent | null {
  const { mission } = useSession();
  const { words, text } = useLanguage();
  const eventId = useScene((scene) => scene.eventId);
  const lists = [mission.events, mission.backgroundEvents];
  for (const list of lists) {
    const index = list.findIndex((item) => item.id === eventId);
    const event = list[index];
    const told = text.events[eventId ?? ""] ?? text.backgroundEvents[eventId ?? ""];
    if (!event || !told) continue;
    const phase = list === mission.events ? phaseAt(mission.phases, event.stop) : "background";
    const position = words.m.position({
      phase: text.phases[phase]?.name ?? phase,
      n: index + 1,
      total: list.length,
    });
    return { event, told, position };
  }
  return null;
}
