import type { CoreSession } from "../session/coreSession";
import { calendarDay } from "../timeline/calendarDay";
import { eventNumber } from "../timeline/positionInStory";

/** The present instant in one line, for a slider's `aria-valuetext`: date, phase, contingents, event. */
export function valueText({ mission, playhead, language, scenes }: CoreSession): string {
  const { words, text } = language.get();
  const { at } = playhead.get();
  const { timeline } = mission;
  const scene = scenes.get();
  const phase = text.phases[scene.phase]?.name ?? scene.phase;
  const day = calendarDay(at, mission.offset);
  const number = eventNumber(timeline, scene.eventId);
  if (number === null) {
    const date = at < timeline.days.from ? words.formatDate.year(day.year) : words.formatDate.full(day);
    const event = 1 + mission.backgroundEvents.findIndex(({ id }) => id === scene.eventId);
    const events = mission.backgroundEvents.length;
    if (event === 0) return words.m.valueBetween({ date, phase });
    return words.m.valueInBackground({ date, phase, event, events });
  }
  const date = words.formatDate.full(day);
  const events = timeline.eventIds.length;
  if (scene.contingents.length === 0)
    return words.m.valueAtEventAlone({ date, phase, event: number, events });
  return words.m.valueAtEvent({
    date,
    phase,
    n: scene.contingents.filter(({ isInTheatre }) => isInTheatre).length,
    total: scene.contingents.length,
    event: number,
    events,
  });
}
