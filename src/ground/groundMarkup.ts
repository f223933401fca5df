import type { Box } from "../sheet/view";
import type { GroundPath } from "./baseMap";

/** Id of the pattern that fills disputed land. */
export const HATCH_ID = "ground-hatch";
const HATCH_STEP_PX = 7;

/**
 * What stands inside the `<svg>` of the ground. `k` is the scale of the view in pixels per kilometre,
 * which keeps the hatching equally fine at every zoom.
 */
export function groundContent(paths: readonly GroundPath[], k: number): string {
  const hatch =
    `<defs><pattern id="${HATCH_ID}" width="${HATCH_STEP_PX}" height="${HATCH_STEP_PX}" ` +
    `patternUnits="userSpaceOnUse" patternTransform="${hatchTransform(k)}">` +
    `<rect class="hatch-ground" width="${HATCH_STEP_PX}" height="${HATCH_STEP_PX}"/>` +
    `<path class="hatch-line" d="M0 0V${HATCH_STEP_PX}"/></pattern></defs>`;
  return hatch + paths.map(({ className, d }) => `<path class="${className}" d="${d}"/>`).join("");
}

/** The whole ground as one SVG element, for pages written without a browser. */
export function groundMarkup(paths: readonly GroundPath[], viewBox: Box, k = 0.2): string {
  const { minX, minY, maxX, maxY } = viewBox;
  const box = [minX, minY, maxX - minX, maxY - minY].map((value) => Number(value.toFixed(3))).join(" ");
  return (
    `<svg class="ground-map" viewBox="${box}" preserveAspectRatio="xMidYMid meet" aria-hidden="true">` +
    `${groundContent(paths, k)}</svg>`
  );
}

export const hatchTransform = (k: number) => `scale(${Number((1 / k).toPrecision(5))}) rotate(45)`;
