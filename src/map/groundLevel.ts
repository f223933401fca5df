import type { Box } from "../sheet/view";
import { scaleOf } from "../sheet/zoom";
import { DETAIL_ZOOM } from "./mapOptions";

/** How fine the ground is drawn: as the build put it into the page, or from one of two files. */
export type GroundLevel = "drawn" | "first-paint" | "detail";

/** What the camera shows, and with what. */
export interface GroundNeed {
  /** Pixels per kilometre. */
  readonly k: number;
  /** Pixels of the device in one pixel of the page. */
  readonly pixelRatio: number;
  readonly isHome: boolean;
  /** What of the sheet is on the map. */
  readonly shown: Box;
  /** The map that the page came with: the step of its grid in kilometres, and what it was drawn for. Null where there is none. */
  readonly drawn: { readonly grid: number; readonly frame: Box } | null;
}

/** A step of the grid that takes more pixels of the device than this shows as a corner. */
const COARSEST_PX = 2;
/**
 * How far around the frame it was drawn for the drawn map bears to be looked at: it is coarser there than its grid. At
 * home what lies farther away is at the edge of the window or under a panel, as it was before the app came.
 */
const FINE_KM = 1000;

const isWithin = (inner: Box, outer: Box, margin: number) =>
  inner.minX >= outer.minX - margin &&
  inner.minY >= outer.minY - margin &&
  inner.maxX <= outer.maxX + margin &&
  inner.maxY <= outer.maxY + margin;

/** The coarsest ground that looks whole: the drawn one at the opening and near to it, as long as its grid does not show. */
export function groundLevelFor({ k, pixelRatio, isHome, shown, drawn }: GroundNeed): GroundLevel {
  if (k >= scaleOf(DETAIL_ZOOM)) return "detail";
  if (drawn === null || drawn.grid * k * pixelRatio > COARSEST_PX) return "first-paint";
  return isHome || isWithin(shown, drawn.frame, FINE_KM) ? "drawn" : "first-paint";
}
