import { EARTH_RADIUS_KM } from "./projection";

const TILE = 256;
const REFERENCE_LATITUDE = 50;

/** Width in kilometres of the world at zoom 0: a Mercator map's, measured on the ground at 50 N. */
export const WORLD_KM = 2 * Math.PI * EARTH_RADIUS_KM * Math.cos((REFERENCE_LATITUDE * Math.PI) / 180);

/** Pixels per kilometre of the sheet; a zoom number means the ground resolution of Mercator at 50 N. */
export function scaleOf(zoom: number): number {
  return (TILE * 2 ** zoom) / WORLD_KM;
}

/** The inverse of `scaleOf`. */
export function zoomOf(k: number): number {
  return Math.log2((k * WORLD_KM) / TILE);
}
