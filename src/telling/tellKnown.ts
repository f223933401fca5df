import type { Words } from "../i18n/words";
import type { Evidence } from "../model/mission";
import { DAY } from "../timeline/instant";
import type { TimeSpan } from "../timeline/timeSpan";
import { tellStamp } from "./tellPublished";

/** A source this much later than what it tells of is not its first report, only the oldest at hand. */
const LATE = 30 * DAY;

/**
 * When a fact was first published, an hour with its zone, or that its sources bear no date. `when` is when it happened:
 * of something told long after, nobody here says when it was first reported.
 */
export function tellKnown({ known }: Evidence, words: Words, when?: TimeSpan): string {
  const { m } = words;
  if (known.kind === "undated") return m.firstReportUndated();
  const date = tellStamp(known.span, words);
  return when && known.span.from - when.to > LATE ? m.oldestSource({ date }) : m.firstReported({ date });
}
