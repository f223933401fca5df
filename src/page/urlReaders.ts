import type { Confidence } from "../model/evidence";
import { type DataPage, parseDataPage } from "../session/dataPage";
import type { Instant } from "../timeline/instant";
import { RATES, type Rate } from "../timeline/playhead";
import type { Timeline } from "../timeline/timeline";
import { formatUrlCamera, parseUrlCamera, type UrlCamera } from "./urlCamera";
import { formatUrlDate, parseUrlDate } from "./urlDate";

export interface UrlContext {
  readonly eventIds: readonly string[];
  readonly backgroundIds: readonly string[];
  /** Codes of the languages on offer. */
  readonly languages: readonly string[];
  readonly timeline: Timeline;
}

/** A value taken from a text, and whether the text said just that. */
export type Read<T> = { readonly value: T; readonly isExact: boolean; readonly used?: string } | null;

export function readOneOf<T extends string>(text: string, values: readonly T[]): Read<T> {
  const value = values.find((it) => it === text.trim().toLowerCase());
  return value === undefined ? null : { value, isExact: true };
}

/** `e7` is read as E07. */
export function readEvent(text: string, { eventIds, backgroundIds }: UrlContext): Read<string> {
  const match = /^([a-z])0*(\d{1,2})$/i.exec(text.trim());
  const value = match && `${match[1]?.toUpperCase()}${match[2]?.padStart(2, "0")}`;
  if (!value || !(eventIds.includes(value) || backgroundIds.includes(value))) return null;
  return { value, isExact: value === text.trim().toUpperCase() };
}

export function readDate(text: string, timeline: Timeline): Read<Instant> {
  const date = parseUrlDate(text, timeline);
  return date && { value: date.at, isExact: date.isExact, used: formatUrlDate(date.at, timeline) };
}

/** `en-GB` is read as `en`. */
export function readLanguage(text: string, languages: readonly string[]): Read<string> {
  const [base = ""] = text.trim().toLowerCase().split(/[-_]/);
  return languages.includes(base) ? { value: base, isExact: true } : null;
}

/** The nearest speed on offer, of two as near the slower. */
export function readSpeed(text: string): Read<Rate> {
  const speed = /^\d{1,9}(?:\.\d{1,9})?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (Number.isNaN(speed)) return null;
  const value = RATES.reduce((best, rate) => (Math.abs(rate - speed) < Math.abs(best - speed) ? rate : best));
  return { value, isExact: value === speed };
}

export function readSwitch(text: string): Read<boolean> {
  if (text === "1" || text === "0") return { value: text === "1", isExact: true };
  return /^(?:true|yes|on)$/i.test(text) ? { value: true, isExact: false, used: "1" } : null;
}

export function readGrade(text: string): Read<Confidence> {
  const value = (["A", "B", "C", "D"] as const).find((grade) => grade === text.trim().toUpperCase());
  return value === undefined ? null : { value, isExact: true };
}

export function readDataPage(text: string): Read<DataPage> {
  const value = parseDataPage(text);
  return value && { value, isExact: true };
}

export function readCamera(text: string): Read<UrlCamera> {
  const camera = parseUrlCamera(text);
  return camera && { value: camera.camera, isExact: camera.isExact, used: formatUrlCamera(camera.camera) };
}
