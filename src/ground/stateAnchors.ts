import type { StateId } from "../model/mission";
import type { LonLat } from "../sheet/projection";
import type { Side } from "./labels";

interface StateAnchors {
  /** Where the name may stand, best first: a large state needs one for each part that may be in view. */
  readonly at: readonly LonLat[];
  readonly sides: readonly Side[];
}

/** Names of large states stand on them, those of small ones beside them. */
export const STATE_ANCHORS: Readonly<Record<StateId, StateAnchors>> = {
  KZ: {
    at: [
      [66.8, 47.9],
      [69, 50.4],
      [58, 48.8],
      [73.5, 47.6],
      [75.5, 44.6],
    ],
    sides: ["centre"],
  },
  RU: {
    at: [
      [62, 60.5],
      [72, 58.5],
      [55, 61.5],
      [98, 62],
      [130, 63],
      [44, 53],
    ],
    sides: ["centre"],
  },
  BY: { at: [[28.2, 53.1]], sides: ["below", "left", "centre"] },
  AM: {
    at: [
      [45.1, 39.9],
      [43.6, 40.4],
    ],
    sides: ["below", "left"],
  },
  KG: {
    at: [
      [75.2, 41.4],
      [77.6, 41.3],
      [76.6, 40.3],
    ],
    sides: ["centre", "below", "right"],
  },
  TJ: {
    at: [
      [71.2, 37.6],
      [71.2, 38.6],
    ],
    sides: ["below", "centre", "right"],
  },
  UZ: {
    at: [
      [63.2, 42.2],
      [60, 43.6],
      [65.5, 39.6],
    ],
    sides: ["centre", "below"],
  },
  AZ: {
    at: [
      [48.6, 40.4],
      [47.6, 41.7],
      [48.8, 38.8],
    ],
    sides: ["right", "centre", "below"],
  },
  GE: { at: [[43.2, 42.2]], sides: ["left", "centre", "above"] },
};
