import { DAY, HOUR, type Instant } from "./instant";
import { startOfDay } from "./startOfDay";
import type { PartOfDay } from "./timelineEvent";
import type { TimeSpan } from "./timeSpan";

/** First hour, nominal hour and end of each part of a day. Neighbours overlap as they do in speech. */
const HOURS: Record<PartOfDay, readonly [from: number, nominal: number, to: number]> = {
  night: [0, 3, 6],
  morning: [6, 9, 12],
  midday: [11, 12, 14],
  afternoon: [12, 15, 18],
  evening: [17, 19, 23],
  late: [21, 23, 24],
};

export interface PartWindow {
  readonly from: Instant;
  readonly nominal: Instant;
  readonly to: Instant;
}

/**
 * The part of each day that a span touches, in order: `[from, to)` and the hour that stands for it.
 * The night is that with which the day begins; a span of two days has the night between them as its second.
 */
export function partWindows(part: PartOfDay, when: TimeSpan): PartWindow[] {
  const [from, nominal, to] = HOURS[part];
  const windows: PartWindow[] = [];
  for (let day = startOfDay(when.from, when.offset); day < when.to; day += DAY) {
    windows.push({ from: day + from * HOUR, nominal: day + nominal * HOUR, to: day + to * HOUR });
  }
  return windows;
}
