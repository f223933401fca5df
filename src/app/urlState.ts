import type { Look, Motion, View } from "../session/settings";
import type { Instant } from "../timeline/instant";
import { RATES, type Rate } from "../timeline/playhead";
import type { Timeline } from "../timeline/timeline";
import { shortenValue } from "./shortenValue";
import { formatUrlCamera, parseUrlCamera, type UrlCamera } from "./urlCamera";
import { formatUrlDate, parseUrlDate } from "./urlDate";

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
}

/** A value that could not be taken as it stood. */
export interface UrlProblem {
  readonly name: keyof UrlState;
  /** As it stood, cut to 40 characters. */
  readonly value: string;
  /** What was taken instead, as a link would say it; null for the default. */
  readonly used: string | null;
}

export interface UrlContext {
  readonly eventIds: readonly string[];
  readonly backgroundIds: readonly string[];
  /** Codes of the languages on offer. */
  readonly languages: readonly string[];
  readonly timeline: Timeline;
}

export interface ParsedUrl {
  readonly state: UrlState;
  readonly problems: readonly UrlProblem[];
  /** Names and values that are not ours, or not yet, in order. */
  readonly rest: readonly (readonly [name: string, value: string])[];
}

/** A value taken from a text, and whether the text said just that. */
type Read<T> = { readonly value: T; readonly isExact: boolean; readonly used?: string } | null;

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

function readOneOf<T extends string>(text: string, values: readonly T[]): Read<T> {
  const value = values.find((it) => it === text.trim().toLowerCase());
  return value === undefined ? null : { value, isExact: true };
}

/** `e7` is read as E07. */
function readEvent(text: string, { eventIds, backgroundIds }: UrlContext): Read<string> {
  const match = /^([a-z])0*(\d{1,2})$/i.exec(text.trim());
  const value = match && `${match[1]?.toUpperCase()}${match[2]?.padStart(2, "0")}`;
  if (!value || !(eventIds.includes(value) || backgroundIds.includes(value))) return null;
  return { value, isExact: value === text.trim().toUpperCase() };
}

function readDate(text: string, timeline: Timeline): Read<Instant> {
  const date = parseUrlDate(text, timeline);
  return date && { value: date.at, isExact: date.isExact, used: formatUrlDate(date.at, timeline) };
}

/** `en-GB` is read as `en`. */
function readLanguage(text: string, languages: readonly string[]): Read<string> {
  const [base = ""] = text.trim().toLowerCase().split(/[-_]/);
  return languages.includes(base) ? { value: base, isExact: true } : null;
}

/** The nearest speed on offer, of two as near the slower. */
function readSpeed(text: string): Read<Rate> {
  const speed = /^\d{1,9}(?:\.\d{1,9})?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (Number.isNaN(speed)) return null;
  const value = RATES.reduce((best, rate) => (Math.abs(rate - speed) < Math.abs(best - speed) ? rate : best));
  return { value, isExact: value === speed };
}

function readSwitch(text: string): Read<boolean> {
  if (text === "1" || text === "0") return { value: text === "1", isExact: true };
  return /^(?:true|yes|on)$/i.test(text) ? { value: true, isExact: false, used: "1" } : null;
}

function readCamera(text: string): Read<UrlCamera> {
  const camera = parseUrlCamera(text);
  return camera && { value: camera.camera, isExact: camera.isExact, used: formatUrlCamera(camera.camera) };
}
