import { DAY, type Instant, MINUTE } from "./instant";
import { startOfDay } from "./startOfDay";
import type { BackgroundTimelineEvent } from "./timelineEvent";

/**
 * One instant for each background event, at least a minute apart, in told order on either side of the
 * days. It is the beginning of the event's date; where the order has that taken already, the middle of what
 * is left of the date. `taken` are the instants of the mission's events, in order: among the days a background
 * event stands after those of its day, for the day sums up what they tell.
 */
export function placeBackground(
  events: readonly BackgroundTimelineEvent[],
  days: { readonly from: Instant; readonly to: Instant },
  taken: readonly Instant[],
): Instant[] {
  let previous = Number.NEGATIVE_INFINITY;
  return events.map(({ when }) => {
    if (when.from >= days.from && when.from < days.to) {
      const end = startOfDay(when.from, when.offset) + DAY;
      const last = taken.findLast((at) => at < end - MINUTE && at >= when.from);
      return middle(last ?? when.from, end);
    }
    const free = when.from > previous ? when.from : middle(previous, when.to);
    previous = Math.max(free, previous + MINUTE);
    return previous;
  });
}

function middle(from: Instant, to: Instant): Instant {
  return Math.round((from + to) / 2 / MINUTE) * MINUTE;
}
