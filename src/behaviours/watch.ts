import type { Session } from "../session/session";

/** Calls `update` now and whenever time, or the language it is told in, changes. Returns the undoing. */
export function watch({ playhead, language }: Session, update: () => void): () => void {
  const leave = [playhead.subscribe(update), language.subscribe(update)];
  update();
  return () => {
    for (const undo of leave) undo();
  };
}
