const RADIUS = 6_371_008.8;
const RAD = Math.PI / 180;
const LON0 = 80 * RAD;
const SIN0 = Math.sin(50 * RAD);
const COS0 = Math.cos(50 * RAD);

/**
 * The plane in which borders are joined and simplified: Lambert azimuthal equal-area on 50 N 80 E, a sphere,
 * metres. Thresholds mean the same everywhere on it, and the 180th meridian is nothing special.
 */
export const laea = {
  project([lon, lat]) {
    const sin = Math.sin(lat * RAD);
    const cos = Math.cos(lat * RAD);
    const turn = lon * RAD - LON0;
    const scale = RADIUS * Math.sqrt(2 / (1 + SIN0 * sin + COS0 * cos * Math.cos(turn)));
    const x = scale * cos * Math.sin(turn);
    const y = scale * (COS0 * sin - SIN0 * cos * Math.cos(turn));
    return [toMillimetre(x), toMillimetre(y)];
  },

  /** Longitudes come back in [-100, 260), so that Chukotka and Alaska stay in one piece. */
  unproject([x, y]) {
    const distance = Math.hypot(x, y);
    if (distance === 0) return [80, 50];
    const angle = 2 * Math.asin(Math.min(1, distance / (2 * RADIUS)));
    const sin = Math.sin(angle);
    const cos = Math.cos(angle);
    const lat = Math.asin(Math.max(-1, Math.min(1, cos * SIN0 + (y * sin * COS0) / distance)));
    const lon = LON0 + Math.atan2(x * sin, distance * COS0 * cos - y * SIN0 * sin);
    const degrees = lon / RAD;
    return [degrees < -100 ? degrees + 360 : degrees >= 260 ? degrees - 360 : degrees, lat / RAD];
  },
};

/** Whole millimetres, so that no machine's last digit of a sine decides which point of a border stays. */
function toMillimetre(metres) {
  return Math.round(metres * 1000) / 1000;
}
