import type { Box } from "../sheet/view";
import type { BaseMap } from "./baseMap";

/** Id of the pattern that fills disputed land. */
export const HATCH_ID = "ground-hatch";
const HATCH_STEP_PX = 7;

/** The hatching as an SVG definition; `k` is how many pixels a step of the grid takes. */
export function hatchMarkup(k: number): string {
  return (
    `<defs><pattern id="${HATCH_ID}" width="${HATCH_STEP_PX}" height="${HATCH_STEP_PX}" ` +
    `patternUnits="userSpaceOnUse" patternTransform="${hatchTransform(k)}">` +
    `<rect class="hatch-ground" width="${HATCH_STEP_PX}" height="${HATCH_STEP_PX}"/>` +
    `<path class="hatch-line" d="M0 0V${HATCH_STEP_PX}"/></pattern></defs>`
  );
}

/**
 * The whole ground as one SVG element, for pages written without a browser. `k` is the scale of the view in
 * pixels per kilometre.
 */
export function groundMarkup({ grid, paths }: BaseMap, viewBox: Box, k = 0.2): string {
  const { minX, minY, maxX, maxY } = viewBox;
  const box = [minX, minY, maxX - minX, maxY - minY].map((value) => Number(value.toFixed(3))).join(" ");
  return (
    `<svg class="ground-map" viewBox="${box}" preserveAspectRatio="xMidYMid meet" aria-hidden="true">` +
    `${hatchMarkup(k * grid)}<g transform="scale(${grid})">` +
    `${paths.map(({ className, d }) => `<path class="${className}" d="${d}"/>`).join("")}</g></svg>`
  );
}

/** Keeps the hatching equally fine at every zoom. */
export const hatchTransform = (k: number) => `scale(${Number((1 / k).toPrecision(5))}) rotate(45)`;
