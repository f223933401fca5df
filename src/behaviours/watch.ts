import type { CoreSession } from "../session/coreSession";

/** Calls `update` now and whenever time, what is shown of it, or the language it is told in, changes. Returns the undoing. */
export function watch({ shown, language }: CoreSession, update: () => void): () => void {
  const leave = [shown.subscribe(update), language.subscribe(update)];
  update();
  return () => {
    for (const undo of leave) undo();
  };
}
