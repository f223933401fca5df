export const MIN_ZOOM = 2.5;
export const MAX_ZOOM = 11;
/** From here the first-paint geometry shows its simplification, and the detailed one replaces it. */
export const DETAIL_ZOOM = 5.6;

export const RING_RADIUS = 29;
/** On a map narrower than this the ring is drawn smaller. */
export const NARROW_MAP = 520;
export const NARROW_RING_RADIUS = 24;
/** On a map lower than this there is only room for the ring and its count. */
export const LOW_MAP = 140;
export const LOW_RING_RADIUS = 17;
/** On a map wider than this, which is looked at from afar, it is drawn larger. */
export const WIDE_MAP = 1300;
export const WIDE_RING_RADIUS = 40;
