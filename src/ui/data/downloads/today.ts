import { isoDay } from "../../../timeline/isoDay";

/** The reader's own day, such as `2026-11-30`. */
export function today(): string {
  const now = new Date();
  return isoDay(now.getTime(), -now.getTimezoneOffset());
}
