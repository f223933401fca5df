import type { Confidence } from "../model/evidence";
import { type DataPage, formatDataPage } from "../session/dataPage";
import type { Look, Motion, View } from "../session/settings";
import type { Instant } from "../timeline/instant";
import type { Rate } from "../timeline/playhead";
import type { Timeline } from "../timeline/timeline";
import { shortenValue } from "./shortenValue";
import { formatUrlCamera, type UrlCamera } from "./urlCamera";
import { formatUrlDate } from "./urlDate";
import {
  type Read,
  readCamera,
  readDataPage,
  readDate,
  readEvent,
  readGrade,
  readLanguage,
  readOneOf,
  readSpeed,
  readSwitch,
  type UrlContext,
} from "./urlReaders";

/** What of the page's state a link carries. Null is what the page chooses where the link says nothing. */
export interface UrlState {
  readonly event: string | null;
  /** Null where `event` says it all. */
  readonly date: Instant | null;
  readonly lang: string | null;
  readonly view: View | null;
  readonly speed: Rate;
  readonly autoplay: boolean;
  readonly loop: boolean;
  readonly motion: Motion;
  readonly look: Look;
  readonly at: UrlCamera | null;
  readonly asof: boolean;
  readonly grade: Confidence;
  readonly data: DataPage | null;
}

/** A value that could not be taken as it stood. */
export interface UrlProblem {
  readonly name: keyof UrlState;
  /** As it stood, cut to 40 characters. */
  readonly value: string;
  /** What was taken instead, as a link would say it; null for the default. */
  readonly used: string | null;
}

export interface ParsedUrl {
  readonly state: UrlState;
  readonly problems: readonly UrlProblem[];
  /** Names and values that are not ours, or not yet, in order. */
  readonly rest: readonly (readonly [name: string, value: string])[];
}

export const DEFAULT_URL_STATE: UrlState = {
  event: null,
  date: null,
  lang: null,
  view: null,
  speed: 1,
  autoplay: false,
  loop: false,
  motion: "auto",
  look: "auto",
  at: null,
  asof: false,
  grade: "C",
  data: null,
};

/**
 * Reads the query of a link. Total: what is not there is the default, what is wrong becomes the nearest
 * sensible value and a problem. `event` wins over `date`; of a repeated name the first counts.
 */
export function parseUrlState(search: string, context: UrlContext): ParsedUrl {
  const params = new URLSearchParams(search);
  const problems: UrlProblem[] = [];

  function take<T>(name: keyof UrlState, read: (text: string) => Read<T>, otherwise: T): T {
    const text = params.get(name);
    if (text === null || text === "") return otherwise;
    const result = read(text);
    if (!result?.isExact) {
      const used = result ? (result.used ?? String(result.value)) : null;
      problems.push({ name, value: shortenValue(text), used });
    }
    return result ? result.value : otherwise;
  }
  const oneOf =
    <T extends string>(...values: T[]) =>
    (text: string) =>
      readOneOf(text, values);

  const event = take("event", (text) => readEvent(text, context), DEFAULT_URL_STATE.event);
  const state: UrlState = {
    event,
    date: event === null ? take("date", (text) => readDate(text, context.timeline), null) : null,
    lang: take("lang", (text) => readLanguage(text, context.languages), null),
    view: take<View | null>("view", oneOf("explore", "embed", "present"), null),
    speed: take("speed", readSpeed, DEFAULT_URL_STATE.speed),
    autoplay: take("autoplay", readSwitch, false),
    loop: take("loop", readSwitch, false),
    motion: take<Motion>("motion", oneOf("auto", "full", "steps"), "auto"),
    look: take<Look>("look", oneOf("auto", "light", "dark", "projector"), "auto"),
    at: take("at", readCamera, null),
    asof: take("asof", readSwitch, false),
    grade: take<Confidence>("grade", readGrade, DEFAULT_URL_STATE.grade),
    data: take("data", readDataPage, null),
  };
  return { state, problems, rest: [...params].filter(([name]) => !isOurs(name)) };
}

/**
 * The query (with its `?`, or empty) that says a state and keeps all that `previousSearch` holds under other
 * names, untouched. Defaults are left out.
 */
export function formatUrlState(state: UrlState, previousSearch: string, timeline: Timeline): string {
  const { event, date, at } = state;
  const values: Record<keyof UrlState, string | null> = {
    event,
    date: event === null && date !== null ? formatUrlDate(date, timeline) : null,
    lang: state.lang,
    view: state.view,
    speed: state.speed === DEFAULT_URL_STATE.speed ? null : String(state.speed),
    autoplay: state.autoplay ? "1" : null,
    loop: state.loop ? "1" : null,
    motion: state.motion === "auto" ? null : state.motion,
    look: state.look === "auto" ? null : state.look,
    at: at && formatUrlCamera(at),
    asof: state.asof ? "1" : null,
    grade: state.grade === DEFAULT_URL_STATE.grade ? null : state.grade,
    data: state.data && formatDataPage(state.data),
  };
  const ours = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${value}`],
  );
  const others = previousSearch
    .replace(/^\?/, "")
    .split("&")
    .filter((pair) => pair !== "" && ![...new URLSearchParams(pair).keys()].some(isOurs));
  const pairs = [...ours, ...others];
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

function isOurs(name: string): boolean {
  return Object.hasOwn(DEFAULT_URL_STATE, name);
}
