/** A point of the sheet in kilometres: x grows east, y grows south. */
export type SheetPoint = readonly [x: number, y: number];

/** Longitude and latitude in degrees, in this order. */
export type LonLat = readonly [lon: number, lat: number];

export const EARTH_RADIUS_KM = 6371.0088;

const CENTRAL_MERIDIAN = 70;
const ORIGIN_LATITUDE = 50;
const NORTH_PARALLEL = 64;
const SOUTH_PARALLEL = 42;

const RADIANS = Math.PI / 180;
const sine = (degrees: number) => Math.sin(degrees * RADIANS);

const CONE = (sine(SOUTH_PARALLEL) + sine(NORTH_PARALLEL)) / 2;
const SQUARE = Math.cos(SOUTH_PARALLEL * RADIANS) ** 2 + 2 * CONE * sine(SOUTH_PARALLEL);
const radiusAt = (lat: number) => (EARTH_RADIUS_KM * Math.sqrt(SQUARE - 2 * CONE * sine(lat))) / CONE;
const ORIGIN_RADIUS = radiusAt(ORIGIN_LATITUDE);

function fromCentralMeridian(lon: number): number {
  const turned = (lon - CENTRAL_MERIDIAN + 180) % 360;
  return (turned < 0 ? turned + 360 : turned) - 180;
}

/**
 * Albers equal-area on the sphere, true along 42 and 64 N, upright along 70 E, origin at 50 N 70 E.
 * Longitudes are taken modulo 360, so that 191 and -169 are the same point and no country that
 * crosses the antimeridian is torn.
 */
export function project(lon: number, lat: number): [x: number, y: number] {
  const radius = radiusAt(lat);
  const angle = CONE * fromCentralMeridian(lon) * RADIANS;
  return [radius * Math.sin(angle), radius * Math.cos(angle) - ORIGIN_RADIUS];
}

/**
 * The inverse of `project`. Points off the fan of the cone give the nearest pole or edge, never NaN,
 * because a map may be dragged there.
 */
export function unproject(x: number, y: number): [lon: number, lat: number] {
  const down = ORIGIN_RADIUS + y;
  const scaled = (Math.hypot(x, down) * CONE) / EARTH_RADIUS_KM;
  const sineOfLat = Math.min(1, Math.max(-1, (SQUARE - scaled * scaled) / (2 * CONE)));
  const turn = Math.atan2(x, down) / CONE / RADIANS;
  const lon = CENTRAL_MERIDIAN + Math.min(180, Math.max(-180, turn));
  return [lon, Math.asin(sineOfLat) / RADIANS];
}
