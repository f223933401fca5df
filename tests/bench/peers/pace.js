/** What every page plays: 14 days from the first departure, at the pace of ours at speed 4 without rests. */
export const STORY_FROM = Date.parse("2022-01-06T00:00:00+06:00");
export const STORY_TO = Date.parse("2022-01-20T00:00:00+06:00");
export const STORY_PLAYED_MS = (14 * 2500) / 4;

export const MAP_CENTRE = [52, 60];
export const MAP_ZOOM = 4;
