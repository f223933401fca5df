import type { CoreMission } from "../model/coreMission";
import type { CoreSession } from "../session/coreSession";
import { calendarDay } from "../timeline/calendarDay";
import { DAY, type Instant } from "../timeline/instant";
import { startOfDay } from "../timeline/startOfDay";

/** The date as the page shows it large: a day, or before the days told one by one only the year. */
export function dateText({ mission, language }: CoreSession, at: Instant): string {
  const { formatDate } = language.get().words;
  const day = calendarDay(at, mission.offset);
  const { days } = mission.timeline;
  return at < days.from ? formatDate.year(day.year) : formatDate.dayMonthYear(day);
}

/** The day of the mission, from 1 on the first day of the deployment; null before it and after its last day. */
function missionDay({ mission }: CoreSession, at: Instant): number | null {
  const first = mission.phases.find(({ id }) => id === "deployment");
  const last = mission.phases.find(({ id }) => id === "withdrawal");
  if (!first || !last || at < first.from || at >= last.to) return null;
  return Math.round((startOfDay(at, mission.offset) - startOfDay(first.from, mission.offset)) / DAY) + 1;
}

/** What is known of the hour of an event, in the mission's zone; an unknown hour is said to be unknown. */
function hourText({ mission, language }: CoreSession, event: CoreMission["events"][number]): string {
  const { m, formatDate } = language.get().words;
  const { hour } = event;
  if (hour.basis === "unknown") return m.hourNotKnown();
  if (hour.basis === "part") return m.partOfDay({ part: hour.part });
  const time = formatDate.time(calendarDay(hour.at, mission.offset));
  return hour.basis === "stated" ? m.statedAt({ time }) : m.reportedAt({ time });
}

/** Under the date: weekday, the hour of this day's last event, the day of the mission; nothing in the background. */
export function detailText(session: CoreSession, at: Instant): string {
  const { mission, shown, language, scenes } = session;
  const { m, formatDate } = language.get().words;
  if (at < mission.timeline.days.from) return "";
  const weekday = formatDate.weekday(calendarDay(at, mission.offset));
  const event = shown.get().events.find(({ id }) => id === scenes.get().eventId);
  const isToday = event && startOfDay(event.stop, mission.offset) === startOfDay(at, mission.offset);
  const when = isToday ? m.weekdayAndPart({ weekday, part: hourText(session, event) }) : weekday;
  const n = missionDay(session, at);
  return n === null ? when : m.weekdayAndDayNumber({ weekday: when, n });
}

/** "2 of 5 contingents in Kazakhstan", or that there was none known of. */
export function countText({ scenes, language }: CoreSession): string {
  const { contingents } = scenes.get();
  const { m } = language.get().words;
  if (contingents.length === 0) return m.noContingentKnown();
  const n = contingents.filter(({ isInTheatre }) => isInTheatre).length;
  return m.contingentsInKazakhstan({ n, total: contingents.length });
}
