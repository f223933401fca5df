import type { Moment } from "../model/mission";
import type { Instant, OffsetMinutes } from "../timeline/instant";
import { isoDay, isoMinute } from "../timeline/isoDay";
import type { TimeSpan } from "../timeline/timeSpan";

/** A date as precisely as it is known, in the ISO 8601 forms of EDTF: what `parseEdtf` reads. */
export function edtfOf({ precision, from, to, offset }: TimeSpan): string {
  const day = isoDay(from, offset);
  switch (precision) {
    case "year":
      return day.slice(0, 4);
    case "month":
      return day.slice(0, 7);
    case "day":
      return day;
    case "span":
      return `${day}/${isoDay(to - 1, offset)}`;
    case "minute":
      return edtfMinute(from, offset);
  }
}

/** A minute with its offset from UTC. */
export function edtfMinute(at: Instant, offset: OffsetMinutes): string {
  const sign = offset < 0 ? "-" : "+";
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${isoMinute(at, offset)}${sign}${pad(hours)}:${pad(minutes)}`;
}

/** The same of a date that may be unknown, which is null. */
export function edtfOrNull(moment: Moment): string | null {
  return moment === "unknown" ? null : edtfOf(moment);
}
