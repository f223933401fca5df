import type { Box } from "../sheet/view";
import type { BaseMap } from "./baseMap";

const HATCH_STEP_PX = 7;

/** The patterns by their ids, with their lines: of disputed land, and across it of a state that joins or leaves the treaty. */
const HATCHES = { "ground-hatch": `M0 0V${HATCH_STEP_PX}`, "ground-turning": `M0 0H${HATCH_STEP_PX}` };

/** The hatchings as SVG definitions; `k` is how many pixels a step of the grid takes. */
export function hatchMarkup(k: number): string {
  const patterns = Object.entries(HATCHES).map(
    ([id, line]) =>
      `<pattern id="${id}" width="${HATCH_STEP_PX}" height="${HATCH_STEP_PX}" ` +
      `patternUnits="userSpaceOnUse" patternTransform="${hatchTransform(k)}">` +
      `<rect class="hatch-ground" width="${HATCH_STEP_PX}" height="${HATCH_STEP_PX}"/>` +
      `<path class="hatch-line" d="${line}"/></pattern>`,
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
