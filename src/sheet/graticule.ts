import { project, type SheetPoint } from "./projection";

const WEST = -20;
const EAST = 220;
const SOUTH = 0;
const NORTH = 80;
const SPACING = 10;

/**
 * Meridians and parallels every ten degrees, as polylines of the sheet. Meridians are straight on a
 * cone and have two points; parallels have one every `step` degrees.
 */
export function graticule(step = 2): SheetPoint[][] {
  const lines: SheetPoint[][] = [];
  for (let lon = WEST; lon <= EAST; lon += SPACING) lines.push([project(lon, SOUTH), project(lon, NORTH)]);
  for (let lat = SOUTH; lat <= NORTH; lat += SPACING) {
    const line: SheetPoint[] = [];
    for (let lon = WEST; lon < EAST; lon += step) line.push(project(lon, lat));
    line.push(project(EAST, lat));
    lines.push(line);
  }
  return lines;
}
