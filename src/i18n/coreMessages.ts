import type { Messages } from "./messages";

/** The messages that are needed while only the core of a page has come: what the controls, the date and the card say. */
export const CORE_MESSAGES = [
  "play",
  "pause",
  "playAgain",
  "hourNotKnown",
  "partOfDay",
  "statedAt",
  "reportedAt",
  "weekdayAndPart",
  "weekdayAndDayNumber",
  "noContingentKnown",
  "contingentsInKazakhstan",
  "valueBetween",
  "valueInBackground",
  "valueAtEventAlone",
  "valueAtEvent",
  "position",
  "noHeadlineYet",
] as const satisfies readonly (keyof Messages)[];

export type CoreMessages = Pick<Messages, (typeof CORE_MESSAGES)[number]>;
