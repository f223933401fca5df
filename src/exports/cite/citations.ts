import type { Source } from "../../model/mission";
import { calendarDay } from "../../timeline/calendarDay";
import type { Instant } from "../../timeline/instant";
import { AUTHOR, type Told } from "../about";
import type { Citation } from "./citation";

/**
 * The page as it stands at an instant, at the address that brings that back. It bears no date of publication, only the version
 * of its facts.
 */
export function citePage(
  { mission, text, words }: Told,
  at: Instant,
  url: string,
  accessed: string,
): Citation {
  const moment = words.formatDate.dateTime(calendarDay(at, mission.offset));
  return {
    key: `phaseline-${mission.id}`,
    author: AUTHOR,
    title: words.m.citedMoment({
      title: text.title,
      subtitle: text.subtitle.replace(/\.$/, ""),
      date: moment,
    }),
    isDescribed: false,
    publisher: "Phaseline",
    published: null,
    isDateInferred: false,
    version: mission.version,
    language: words.language,
    url,
    accessed,
  };
}

/** A source. Its own title is not recorded, so what the page says of it stands for one; without that, its publisher. */
export function citeSource(source: Source, description: string | null, accessed: string): Citation {
  const { id, publisher, published, language, url } = source;
  return {
    key: id,
    author: null,
    title: description ?? publisher,
    isDescribed: true,
    publisher,
    published: published.basis === "none" ? null : published.span,
    isDateInferred: published.basis === "content",
    version: null,
    language,
    url,
    accessed,
  };
}
