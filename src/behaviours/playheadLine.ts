import type { CoreSession } from "../session/coreSession";
import type { Axis } from "../timeline/axis";
import { moveAlong } from "./moveAlong";

/** Moves an element as wide as the axis so that its left edge stands at the present instant. */
export function playheadLine(
  element: HTMLElement,
  session: CoreSession,
  axis: Axis,
  move = moveAlong,
): () => void {
  const transformAt = (share: number) => `translateX(${(share * 100).toFixed(3)}%)`;
  return move([{ element, transformAt }], session, axis);
}
