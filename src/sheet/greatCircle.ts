import { type LonLat, project } from "./projection";

const RADIANS = Math.PI / 180;

/** Points of a route, x and y in turn. */
export const ROUTE_POINTS = 64;

/**
 * The great circle from one place to another as `count` sheet points at equal distances on the
 * sphere, x and y in turn, both ends included. Two antipodes have no single great circle and are
 * not expected.
 */
export function sampleGreatCircle(from: LonLat, to: LonLat, count = ROUTE_POINTS): Float64Array {
  const [ax, ay, az] = vectorOf(from);
  const [bx, by, bz] = vectorOf(to);
  const angle = Math.atan2(
    Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx),
    ax * bx + ay * by + az * bz,
  );
  const points = new Float64Array(count * 2);
  for (let i = 0; i < count; i++) {
    const t = count > 1 ? i / (count - 1) : 0;
    const a = angle > 0 ? Math.sin((1 - t) * angle) / Math.sin(angle) : 1 - t;
    const b = angle > 0 ? Math.sin(t * angle) / Math.sin(angle) : t;
    const x = a * ax + b * bx;
    const y = a * ay + b * by;
    const z = a * az + b * bz;
    const [sheetX, sheetY] = project(Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS);
    points[2 * i] = sheetX;
    points[2 * i + 1] = sheetY;
  }
  return points;
}

function vectorOf([lon, lat]: LonLat): [number, number, number] {
  const level = Math.cos(lat * RADIANS);
  return [level * Math.cos(lon * RADIANS), level * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}
