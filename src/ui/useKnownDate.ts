import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { usePlayhead } from "../bindings/usePlayhead";
import { useStore } from "../bindings/useStore";
import { calendarDay } from "../timeline/calendarDay";

/** When the facts shown were known, in words: the day, and at rest the minute too. Empty where nothing is left out. */
export function useKnownDate(): string {
  const { lens, mission } = useSession();
  const { formatDate } = useLanguage().words;
  const { asKnown } = useStore(lens);
  return usePlayhead(({ at, isPlaying }) => {
    if (!asKnown) return "";
    const moment = calendarDay(at, mission.offset);
    return isPlaying ? formatDate.dayMonthYear(moment) : formatDate.dateTime(moment);
  });
}
