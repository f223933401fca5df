import type { Rect } from "../../sheet/view";

/** A usual size of the page, for which the names on the drawn map are placed. Pixels from the map's corner. */
export interface DrawnLayout {
  readonly id: string;
  readonly map: { readonly width: number; readonly height: number };
  /** The cell that the camera is fitted to. */
  readonly free: Rect;
  /** What lies over the map. */
  readonly over: readonly Rect[];
  readonly ringRadius: number;
}

/** A desktop, a laptop or tablet, a phone and a small one; drawn.css says up to which width of the window each is used. */
export const DRAWN_LAYOUTS: readonly DrawnLayout[] = [
  {
    id: "wide",
    map: { width: 1112, height: 667 },
    free: { left: 16, top: 16, width: 712, height: 611 },
    over: [
      { left: 732, top: 12, width: 364, height: 420 },
      { left: 8, top: 503, width: 44, height: 156 },
    ],
    ringRadius: 29,
  },
  {
    id: "middle",
    map: { width: 760, height: 535 },
    free: { left: 16, top: 16, width: 432, height: 479 },
    over: [
      { left: 452, top: 12, width: 292, height: 420 },
      { left: 8, top: 371, width: 44, height: 156 },
    ],
    ringRadius: 29,
  },
  {
    id: "narrow",
    map: { width: 390, height: 388 },
    free: { left: 12, top: 104, width: 366, height: 254 },
    over: [
      { left: 0, top: 0, width: 200, height: 84 },
      { left: 8, top: 226, width: 46, height: 154 },
      { left: 276, top: 356, width: 110, height: 32 },
    ],
    ringRadius: 24,
  },
  {
    id: "small",
    map: { width: 320, height: 295 },
    free: { left: 12, top: 12, width: 296, height: 271 },
    over: [],
    ringRadius: 24,
  },
];
