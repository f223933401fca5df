import type { Box } from "../sheet/view";
import type { BaseMap } from "./baseMap";

/** Ids of the patterns that fill disputed land, and a state that is joining or leaving the treaty. */
const HATCH_IDS = ["ground-hatch", "ground-turning"];
const HATCH_STEP_PX = 7;

/** The hatchings as SVG definitions; `k` is how many pixels a step of the grid takes. */
export function hatchMarkup(k: number): string {
  const patterns = HATCH_IDS.map(
    (id) =>
      `<pattern id="${id}" width="${HATCH_STEP_PX}" height="${HATCH_STEP_PX}" ` +
      `patternUnits="userSpaceOnUse" patternTransform="${hatchTransform(k)}">` +
      `<rect class="hatch-ground" width="${HATCH_STEP_PX}" height="${HATCH_STEP_PX}"/>` +
      `<path class="hatch-line" d="M0 0V${HATCH_STEP_PX}"/></pattern>`,
  );
  return `<defs>${patterns.join("")}</defs>`;
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
