import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useScene } from "../bindings/useScene";
import { useStore } from "../bindings/useStore";
import { calendarDay } from "../timeline/calendarDay";

/** When the facts shown were known, in words: the day, and at rest the minute too. Empty where nothing is left out. */
export function useKnownDate(): string {
  const { lens, mission, playhead } = useSession();
  const { formatDate } = useLanguage().words;
  const { asKnown } = useStore(lens);
  return useScene(({ at }) => {
    if (!asKnown) return "";
    const moment = calendarDay(at, mission.offset);
    return playhead.get().isPlaying ? formatDate.dayMonthYear(moment) : formatDate.dateTime(moment);
  });
}
