import type { CoreSession } from "../session/coreSession";
import type { Axis } from "../timeline/axis";
import { keepAttributes } from "./setAttributes";

/** What goes along with the playhead: an element, and its transform where the playhead stands at a share of the axis. */
export interface MovingPart {
  readonly element: HTMLElement;
  transformAt(share: number): string;
}

/** Keeps parts where the playhead stands. Returns the undoing, which gives them their own style back. */
export type MoveAlong = (parts: readonly MovingPart[], session: CoreSession, axis: Axis) => () => void;

/** What gives each part its own style back. */
export const keepStyles = (parts: readonly MovingPart[]) =>
  parts.map(({ element }) => keepAttributes(element, ["style"]));

export function place(parts: readonly MovingPart[], share: number): void {
  for (const { element, transformAt } of parts) element.style.transform = transformAt(share);
}

/** Writes the place of each part anew whenever the playhead has moved. */
export const moveAlong: MoveAlong = (parts, { playhead }, axis) => {
  const undo = keepStyles(parts);
  const follow = () => place(parts, axis.position(playhead.get().at));
  undo.push(playhead.subscribe(follow));
  follow();
  return () => {
    for (const step of undo) step();
  };
};
