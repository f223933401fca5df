import detailUrl from "../../geo/detail.json?url";
import firstPaintUrl from "../../geo/first-paint.json?url";
import { buildBaseMap, type GroundPath } from "../ground/baseMap";
import type { GroundTopology } from "../ground/groundTopology";

export type GroundLevel = "first-paint" | "detail";

const LEVELS: Readonly<Record<GroundLevel, { readonly url: string; readonly grid: number }>> = {
  "first-paint": { url: firstPaintUrl, grid: 1 },
  detail: { url: detailUrl, grid: 0.1 },
};

/** Fetches one level of the geometry and turns it into paths of the sheet. Rejects when it cannot be had. */
export async function loadGround(level: GroundLevel, signal: AbortSignal): Promise<GroundPath[]> {
  const { url, grid } = LEVELS[level];
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return buildBaseMap((await response.json()) as GroundTopology, grid);
}
