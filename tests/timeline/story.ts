import { parseEdtf } from "../../src/timeline/parseEdtf";
import { parseOffset } from "../../src/timeline/parseOffset";
import { createTimeline, type TimelineInput } from "../../src/timeline/timeline";
import type { PartOfDay, TimelineEvent } from "../../src/timeline/timelineEvent";

/** Almaty's in January 2022. */
export const OFFSET = 360;

/** The instant that Almaty's clocks called by this name: `2022-01-07T20:00`. */
export const almaty = (text: string) =>
  text.includes("T") ? parseEdtf(`${text}+06:00`, OFFSET).from : parseEdtf(text, OFFSET).from;

/** `~part`, `=stated`, `@publication`, or nothing where the hour is unknown. */
export function tell(id: string, when: string, hour = "", offset = "+06:00"): TimelineEvent {
  const span = parseEdtf(when, parseOffset(offset));
  const rest = hour.slice(1);
  if (hour === "") return { id, when: span, hour: { basis: "unknown" } };
  if (hour.startsWith("~")) return { id, when: span, hour: { basis: "part", part: rest as PartOfDay } };
  const basis = hour.startsWith("=") ? "stated" : "publication";
  return { id, when: span, hour: { basis, at: parseEdtf(rest, OFFSET).from } };
}

const jan = (day: number) => `2022-01-${String(day).padStart(2, "0")}`;

/** The 57 events with what is known of their hours, and where they were told from. */
export const EVENTS: TimelineEvent[] = [
  tell("E01", jan(1), "", "+05:00"),
  tell("E02", jan(2), "~morning", "+05:00"),
  tell("E03", "2022-01-02/2022-01-03", "~night", "+05:00"),
  tell("E04", jan(4)),
  tell("E05", jan(5), "=2022-01-05T01:30+06:00"),
  tell("E06", jan(5)),
  tell("E07", jan(5), "=2022-01-05T12:30+06:00"),
  tell("E08", jan(5), "=2022-01-05T16:00+06:00"),
  tell("E09", jan(5), "~evening"),
  tell("E10", jan(5)),
  tell("E11", jan(5), "@2022-01-06T00:45+06:00"),
  tell("E12", jan(6), "@2022-01-06T03:40+06:00"),
  tell("E13", jan(6), "~night", "+03:00"),
  tell("E14", jan(6), "~morning"),
  tell("E15", jan(6), "", "+04:00"),
  tell("E16", jan(6), "", "+03:00"),
  tell("E17", jan(6)),
  tell("E18", jan(6), "~evening"),
  tell("E19", jan(6)),
  tell("E20", jan(6), "@2022-01-06T19:31Z"),
  tell("E21", jan(7), "@2022-01-07T10:58+05:00", "+05:00"),
  tell("E22", jan(7)),
  tell("E23", jan(7), "@2022-01-07T11:06+03:00"),
  tell("E24", jan(7), "~midday", "+03:00"),
  tell("E25", jan(7)),
  tell("E26", jan(7), "~evening"),
  tell("E27", jan(7), "@2022-01-07T20:10+05:00", "+05:00"),
  tell("E28", jan(8), "", "+04:00"),
  tell("E29", jan(8)),
  tell("E30", jan(8)),
  tell("E31", jan(9)),
  tell("E32", jan(9), "@2022-01-09T15:25+03:00"),
  tell("E33", "2022-01-08/2022-01-12"),
  tell("E34", jan(10), "=2022-01-10T13:00+06:00"),
  tell("E35", jan(10)),
  tell("E36", jan(11), "@2022-01-11T11:48+06:00"),
  ...["E37", "E38"].map((id) => tell(id, jan(11))),
  tell("E39", jan(12)),
  tell("E40", jan(13), "~morning"),
  tell("E41", "2022-01-12/2022-01-13", "@2022-01-13T08:07Z"),
  ...["E42", "E43", "E44", "E45", "E46"].map((id) => tell(id, jan(13))),
  tell("E47", jan(14), "~morning"),
  ...["E48", "E49"].map((id) => tell(id, jan(15))),
  tell("E50", jan(16)),
  tell("E51", jan(17)),
  tell("E52", jan(18)),
  tell("E53", jan(19), "=2022-01-19T00:00+06:00"),
  ...["E54", "E55", "E56"].map((id) => tell(id, jan(19))),
  tell("E57", jan(29)),
];

const BACKGROUND_DATES =
  "1992-05-15 1993 1994-04-20 1999-04-02 2002-05-14 2002-10-07 2003-09-18 2004-12-02 2006-06-23 2007-10-06 " +
  "2008-10-24 2010-06-12 2010-06 2010-12-10 2010-12-10 2012-06-28 2012-12-19 2021-05-13 2021-07-03 " +
  "2022-01-06 2024-02-22";

/** B01 to B21. */
const BACKGROUND = BACKGROUND_DATES.split(" ").map((date, index) => ({
  id: `B${String(index + 1).padStart(2, "0")}`,
  when: parseEdtf(date, OFFSET),
}));

/** The mission's timeline, or one that differs in some of its input. */
export function createStory(change: Partial<TimelineInput> = {}) {
  return createTimeline({
    offset: OFFSET,
    span: { from: almaty("2022-01-01"), to: almaty("2022-01-24") },
    background: { from: almaty("1991-07-01") },
    afterwards: { to: almaty("2024-04-01") },
    events: EVENTS,
    backgroundEvents: BACKGROUND,
    ...change,
  });
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
