import type { CoreMission } from "../model/coreMission";
import type { Settings } from "../session/settings";
import type { Instant } from "../timeline/instant";
import { stopOfEvent } from "../timeline/positionInStory";
import type { Timeline } from "../timeline/timeline";
import { isFramed } from "./isFramed";
import { LINKED_LANGUAGES } from "./readersLanguage";
import { type ParsedUrl, parseUrlState, type UrlState } from "./urlState";

/** What a link asks for; by default that of the page's own address. */
export function readLink(mission: CoreMission, search = location.search): ParsedUrl {
  return parseUrlState(search, {
    eventIds: mission.events.map(({ id }) => id),
    backgroundIds: mission.backgroundEvents.map(({ id }) => id),
    languages: LINKED_LANGUAGES,
    timeline: mission.timeline,
  });
}

/** The moment that a link names; the opening where it names none. */
export function momentOf({ event, date }: UrlState, timeline: Timeline): Instant {
  const stop = event === null ? null : stopOfEvent(timeline, event);
  return stop?.at ?? date ?? timeline.opening;
}

export function settingsOf({ view, look, motion }: UrlState): Settings {
  return { view: view ?? (isFramed() ? "embed" : "explore"), look, motion };
}
