import type { CoreSession } from "../session/coreSession";
import type { Axis } from "../timeline/axis";
import { keepAttributes } from "./setAttributes";

/** Moves an element as wide as the axis so that its left edge stands at the present instant. */
export function playheadLine(element: HTMLElement, { playhead }: CoreSession, axis: Axis): () => void {
  const restore = keepAttributes(element, ["style"]);
  const follow = () => {
    element.style.transform = `translateX(${(axis.position(playhead.get().at) * 100).toFixed(3)}%)`;
  };
  const leave = playhead.subscribe(follow);
  follow();
  return () => {
    leave();
    restore();
  };
}
