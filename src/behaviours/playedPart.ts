import type { CoreSession } from "../session/coreSession";
import type { Axis } from "../timeline/axis";
import { keepAttributes } from "./setAttributes";

/**
 * Cuts an element as wide as the axis off at the present instant: it slides back by what is still to come, and its child
 * forth by as much. Both only move, so that nothing of it is painted again.
 */
export function playedPart(element: HTMLElement, { playhead }: CoreSession, axis: Axis): () => void {
  const child = element.firstElementChild;
  const parts = [element, ...(child instanceof HTMLElement ? [child] : [])];
  const restore = parts.map((part) => keepAttributes(part, ["style"]));
  const follow = () => {
    const later = (1 - axis.position(playhead.get().at)) * 100;
    parts.forEach((part, depth) => {
      part.style.transform = `translateX(${(depth === 0 ? -later : later).toFixed(3)}%)`;
    });
  };
  const leave = playhead.subscribe(follow);
  follow();
  return () => {
    leave();
    for (const undo of restore) undo();
  };
}
