import { url as detailUrl } from "../../geo/detail.json?base-map";
import { url as firstPaintUrl } from "../../geo/first-paint.json?base-map";
import type { BaseMap } from "../ground/baseMap";
import { createGroundPaths, type GroundPaths } from "../ground/groundPaths";
import type { GroundLevel } from "./groundLevel";

type LoadedLevel = Exclude<GroundLevel, "drawn">;

const URLS: Readonly<Record<LoadedLevel, string>> = { "first-paint": firstPaintUrl, detail: detailUrl };

/** Fetches one level of the ground. Rejects when it cannot be had. */
export async function loadBaseMap(level: LoadedLevel, signal?: AbortSignal): Promise<BaseMap> {
  const response = await fetch(URLS[level], signal ? { signal } : {});
  if (!response.ok) throw new Error(`${URLS[level]} answered ${response.status}`);
  return (await response.json()) as BaseMap;
}

/** Fetches one level of the ground and makes its paths. Rejects when it cannot be had. */
export async function loadGround(level: LoadedLevel, signal: AbortSignal): Promise<GroundPaths> {
  return createGroundPaths(await loadBaseMap(level, signal));
}
