import type { CoreSession } from "../session/coreSession";
import type { Axis } from "../timeline/axis";
import { keepAttributes } from "./setAttributes";

/** Cuts an element as wide as the axis off at the present instant. */
export function playedPart(element: HTMLElement, { playhead }: CoreSession, axis: Axis): () => void {
  const restore = keepAttributes(element, ["style"]);
  const follow = () => {
    const later = (1 - axis.position(playhead.get().at)) * 100;
    element.style.clipPath = `inset(0 ${later.toFixed(3)}% 0 0)`;
  };
  const leave = playhead.subscribe(follow);
  follow();
  return () => {
    leave();
    restore();
  };
}
