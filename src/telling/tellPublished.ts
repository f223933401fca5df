import type { Words } from "../i18n/words";
import type { Source } from "../model/mission";
import type { OffsetMinutes } from "../timeline/instant";
import type { TimeSpan } from "../timeline/timeSpan";

/** "+3", "−5", "+5:45"; nothing for UTC itself */
function tellOffset(offset: OffsetMinutes): string {
  if (offset === 0) return "";
  const hours = Math.trunc(Math.abs(offset) / 60);
  const minutes = Math.abs(offset) % 60;
  return `${offset < 0 ? "\u2212" : "+"}${hours}${minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`}`;
}

/** When something was published: an hour with its zone. */
export function tellStamp(span: TimeSpan, { m, formatSpan }: Words): string {
  const date = formatSpan(span);
  return span.precision === "minute" ? m.withZone({ date, offset: tellOffset(span.offset) }) : date;
}

/** The date of a source as precisely as it is known, an hour with its zone; that it has none where so. */
export function tellPublished({ published }: Source, words: Words): string {
  return published.basis === "none" ? words.m.dateNotStated() : tellStamp(published.span, words);
}
