import type { CoreSession } from "../session/coreSession";
import type { Axis } from "../timeline/axis";
import { keepAttributes } from "./setAttributes";

/**
 * Cuts an element as wide as the axis off at the present instant: it slides back by what is still to come, and the
 * element in it forth by as much. Both only move, so that nothing of it is painted again.
 */
export function playedPart(element: HTMLElement, { playhead }: CoreSession, axis: Axis): () => void {
  const drawing = element.firstElementChild as HTMLElement;
  const restore = [element, drawing].map((part) => keepAttributes(part, ["style"]));
  const follow = () => {
    const later = ((1 - axis.position(playhead.get().at)) * 100).toFixed(3);
    element.style.transform = `translateX(-${later}%)`;
    drawing.style.transform = `translateX(${later}%)`;
  };
  const leave = playhead.subscribe(follow);
  follow();
  return () => {
    leave();
    for (const undo of restore) undo();
  };
}
