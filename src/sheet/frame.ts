import { type LonLat, project } from "./projection";
import type { Box } from "./view";

/** The smallest box of the sheet that holds all points, widened on each side by `margin` kilometres. */
export function frameOf(points: readonly LonLat[], margin: number): Box {
  let minX = Number.POSITIVE_INFINITY;
  let minY = Number.POSITIVE_INFINITY;
  let maxX = Number.NEGATIVE_INFINITY;
  let maxY = Number.NEGATIVE_INFINITY;
  for (const [lon, lat] of points) {
    const [x, y] = project(lon, lat);
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return { minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin };
}

/** Where Kazakhstan reaches farthest: its outermost corners, clockwise from the west. */
export const KAZAKHSTAN: readonly LonLat[] = [
  [46.49, 48.45],
  [50.8, 51.7],
  [61.0, 53.95],
  [69.1, 55.45],
  [77.9, 53.3],
  [87.35, 49.1],
  [80.3, 42.2],
  [68.1, 40.55],
  [55.97, 41.3],
  [50.1, 44.5],
];

const ALMATY_AIRPORT: LonLat = [77.0428, 43.3543];

/** The city of Almaty with its three power plants, its airport and the airfield of Zhetygen. */
export const ALMATY_FRAME: Box = frameOf(
  [ALMATY_AIRPORT, [77.1194, 43.7331], [76.77, 43.12], [77.02, 43.12], [76.8, 43.42]],
  4,
);

/** How far the map can be dragged: the six member states with the seas around them. */
export const OUTER_FRAME: Box = frameOf(
  [
    [20, 55],
    [25, 30],
    [40, 66],
    [60, 81],
    [95, 82],
    [190, 65],
    [140, 38],
    [105, 22],
    [70, 22],
  ],
  500,
);
