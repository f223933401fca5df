import type { Words } from "../i18n/words";
import type { Evidence } from "../model/mission";
import { tellStamp } from "./tellPublished";

/** When a fact was first published, an hour with its zone, or that its sources bear no date. */
export function tellKnown({ known }: Evidence, words: Words): string {
  return known.kind === "dated"
    ? words.m.firstReported({ date: tellStamp(known.span, words) })
    : words.m.firstReportUndated();
}
