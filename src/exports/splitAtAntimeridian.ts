import type { LonLat } from "../sheet/projection";

/** A line as the parts of it on either side of 180 degrees, with longitudes from -180 to 180, as RFC 7946 asks. */
export function splitAtAntimeridian(line: readonly LonLat[]): LonLat[][] {
  const parts: LonLat[][] = [];
  let part: LonLat[] = [];
  let previous: LonLat | null = null;
  for (const [lon, lat] of line) {
    const beside: number = previous?.[0] ?? normalise(line[1]?.[0] ?? lon);
    const point: LonLat = [onSideOf(beside, normalise(lon)), lat];
    if (previous && Math.abs(point[0] - previous[0]) > 180) {
      const edge = previous[0] > 0 ? 180 : -180;
      const near = point[0] + 2 * edge;
      const share = (edge - previous[0]) / (near - previous[0]);
      const crossing = previous[1] + (lat - previous[1]) * share;
      parts.push(previous[0] === edge ? part : [...part, [edge, crossing]]);
      part = [[-edge, crossing]];
    }
    part.push(point);
    previous = point;
  }
  return [...parts, part];
}

/** From -180 up to 180, which is -180. */
function normalise(lon: number): number {
  const turned = (lon + 180) % 360;
  return (turned < 0 ? turned + 360 : turned) - 180;
}

/** The meridian itself belongs to the side that the line is on. */
const onSideOf = (beside: number, lon: number) => (lon === -180 && beside > 0 ? 180 : lon);
