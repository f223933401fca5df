import type { Rect } from "../sheet/view";

/** What a page lays over its map carries this attribute or is the event card. */
const OVER_MAP = "[data-over-map], .card";
/** Air between labels and what they keep clear of. */
const MARGIN = 4;

/** The rectangles of everything that lies over the map, counted from the map's corner. */
export function obstaclesOver(container: HTMLElement): Rect[] {
  const own = container.getBoundingClientRect();
  return [...document.querySelectorAll(OVER_MAP)].flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return [];
    return [
      {
        left: left - own.left - MARGIN,
        top: top - own.top - MARGIN,
        width: width + 2 * MARGIN,
        height: height + 2 * MARGIN,
      },
    ];
  });
}
