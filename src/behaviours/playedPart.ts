import type { CoreSession } from "../session/coreSession";
import type { Axis } from "../timeline/axis";
import { moveAlong } from "./moveAlong";

/**
 * Cuts an element as wide as the axis off at the present instant: it slides back by what is still to come, and the
 * element in it forth by as much. Both only move, so that nothing of it is painted again.
 */
export function playedPart(
  element: HTMLElement,
  session: CoreSession,
  axis: Axis,
  move = moveAlong,
): () => void {
  const drawing = element.firstElementChild as HTMLElement;
  const slide = (sign: "" | "-") => (share: number) =>
    `translateX(${sign}${((1 - share) * 100).toFixed(3)}%)`;
  const parts = [
    { element, transformAt: slide("-") },
    { element: drawing, transformAt: slide("") },
  ];
  return move(parts, session, axis);
}
