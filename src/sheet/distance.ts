import { type LonLat, project } from "./projection";

/** Places nearer to each other than this are one end of a movement: a city and its airfields. */
const SAME_END_KM = 60;

/** Kilometres of the sheet between two places: along a straight line on it, not round the earth. */
export function distanceBetween(one: LonLat, other: LonLat): number {
  const [x, y] = project(...one);
  const [otherX, otherY] = project(...other);
  return Math.hypot(x - otherX, y - otherY);
}

/** Whether lines to two places end at one: two side by side would claim to know which airfield was used. */
export function isSameEnd(one: LonLat, other: LonLat): boolean {
  return distanceBetween(one, other) < SAME_END_KM;
}
