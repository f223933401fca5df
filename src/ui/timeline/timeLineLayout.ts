import type { AxisForm } from "../../timeline/axis";

/** Heights of the time line's rows in pixels, from its top. The style sheet knows the whole height too. */
export interface TimeLineLayout {
  readonly text: number;
  readonly height: number;
  readonly nameBaseline: number;
  readonly lanesTop: number;
  readonly laneStep: number;
  /** The middle of the row of reported totals; null in the compact form, as is the next. */
  readonly totals: number | null;
  readonly aircraft: { readonly top: number; readonly bottom: number } | null;
  readonly axis: number;
  readonly tickBaseline: number;
  readonly eraBaseline: number | null;
}

/** Everything grows with the size of the text, so that the present view can be read from the back row. */
export function timeLineLayout(form: AxisForm, text: number, laneCount: number): TimeLineLayout {
  return form === "full" ? fullLayout(text, laneCount) : compactLayout(text, laneCount);
}

function fullLayout(text: number, laneCount: number): TimeLineLayout {
  const lanesTop = text + 6;
  const lanesBottom = lanesTop + 5 * text;
  const axis = lanesBottom + 3 * text + 10;
  return {
    text,
    height: 11 * text + 32,
    nameBaseline: text + 1,
    lanesTop,
    laneStep: (5 * text) / Math.max(1, laneCount),
    totals: lanesBottom + 0.5 * text + 3,
    aircraft: { top: lanesBottom + text + 4, bottom: axis - 7 },
    axis,
    tickBaseline: axis + text + 8,
    eraBaseline: axis + 2 * text + 11,
  };
}

function compactLayout(text: number, laneCount: number): TimeLineLayout {
  const lanesTop = 1.25 * text + 2;
  const lanes = 3 * text + 9;
  const axis = lanesTop + lanes + 0.5 * text + 1;
  return {
    text,
    height: 5.75 * text + 26,
    nameBaseline: text,
    lanesTop,
    laneStep: lanes / Math.max(1, laneCount),
    totals: null,
    aircraft: null,
    axis,
    tickBaseline: axis + text + 8,
    eraBaseline: null,
  };
}
