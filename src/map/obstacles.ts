import type { Session } from "../session/session";
import type { Rect } from "../sheet/view";

/** What a page lays over its map carries this attribute or is the event card. */
const OVER_MAP = "[data-over-map], .card";
/** What tells of the thing selected. While it only follows the pointer, labels stay as they are. */
const DETAILS = "aside.details";
/** Air between labels and what they keep clear of. */
const MARGIN = 4;

/** The rectangles of everything that lies over the map, counted from the map's corner. */
export function obstaclesOver(container: HTMLElement, { selection }: Session): Rect[] {
  const own = container.getBoundingClientRect();
  const over = selection.get() ? `${OVER_MAP}, ${DETAILS}` : OVER_MAP;
  return [...document.querySelectorAll(over)].flatMap((element) => {
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

/** Calls `listener` when something over the map changes its size, opens or closes. Returns the undoing. */
export function watchObstacles({ selection }: Session, listener: () => void): () => void {
  const standing = new ResizeObserver(listener);
  const details = new ResizeObserver(listener);
  let frame = 0;

  /** An element newly observed is reported at once, so that an open panel needs no call of its own. */
  function look() {
    details.disconnect();
    const panel = selection.get() && document.querySelector(DETAILS);
    if (panel) details.observe(panel);
    else listener();
  }

  for (const element of document.querySelectorAll(OVER_MAP)) standing.observe(element);
  const unsubscribe = selection.subscribe(() => {
    cancelAnimationFrame(frame);
    // By the next frame the page has drawn the panel, or taken it away.
    frame = requestAnimationFrame(look);
  });
  if (selection.get()) look();
  return () => {
    standing.disconnect();
    details.disconnect();
    cancelAnimationFrame(frame);
    unsubscribe();
  };
}
