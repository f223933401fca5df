import type { Words } from "../../i18n/words";
import { calendarDay } from "../../timeline/calendarDay";
import { calendarInstant } from "../../timeline/calendarInstant";
import { DAY, type Instant } from "../../timeline/instant";
import { lastStopOfDay } from "../../timeline/positionInStory";
import type { Timeline } from "../../timeline/timeline";

export type TypedInstant =
  | { readonly kind: "instant"; readonly at: Instant }
  | { readonly kind: "error"; readonly message: string };

const fail = (message: string): TypedInstant => ({ kind: "error", message });

/**
 * Where a typed date leads: to its hour if one was typed, else to the last stop of its day, or to the
 * beginning of a day that has none. Anything else is an error in words.
 */
export function typedInstant(
  text: string,
  timeline: Timeline,
  { m, formatDate, parseDate }: Words,
): TypedInstant {
  const { offset, days, start, end } = timeline;
  const opening = calendarDay(timeline.opening, offset);
  const typed = parseDate(text, calendarDay(days.from, offset).year);
  if (typed.kind === "problem") {
    const example = formatDate.dayMonth(opening);
    if (typed.problem === "empty") return fail(m.dateEmpty());
    if (typed.problem === "noSuchDay") return fail(m.dateErrorDay({ text }));
    if (typed.problem === "noSuchTime") return fail(m.dateErrorTime({ text }));
    return fail(m.dateError({ text, example }));
  }
  const from = calendarInstant({ ...typed, hour: 0, minute: 0 }, offset);
  if (from + DAY <= start || from > end) {
    const [first, last] = [start, end].map((at) => formatDate.dayMonthYear(calendarDay(at, offset)));
    return fail(
      m.dateOutside({ date: formatDate.dayMonthYear(typed), first: first ?? "", last: last ?? "" }),
    );
  }
  if (typed.hour !== undefined) return { kind: "instant", at: calendarInstant(typed, offset) };
  return { kind: "instant", at: lastStopOfDay(timeline, from) };
}
