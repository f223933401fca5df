import type { Instant } from "./instant";
import type { TimeSpan } from "./timeSpan";

export type PartOfDay = "night" | "morning" | "midday" | "afternoon" | "evening" | "late";

/**
 * How much is known of an event's hour. `publication` is the hour of the first report, not of the event; `notBefore`
 * a bound on that hour where its zone is not known.
 */
export type EventHour =
  | { readonly basis: "stated" | "publication"; readonly at: Instant }
  | { readonly basis: "part"; readonly part: PartOfDay }
  | { readonly basis: "unknown"; readonly notBefore?: Instant };

/** What the timeline needs to know of an event of the mission. */
export interface TimelineEvent {
  readonly id: string;
  readonly when: TimeSpan;
  readonly hour: EventHour;
}

/** What the timeline needs to know of an event of the years before or after the mission. */
export interface BackgroundTimelineEvent {
  readonly id: string;
  readonly when: TimeSpan;
}
