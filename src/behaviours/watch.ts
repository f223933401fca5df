import type { CoreSession } from "../session/coreSession";
import { startOfDay } from "../timeline/startOfDay";

/** Calls `update` now and whenever time, what is shown of it, or the language it is told in, changes. Returns the undoing. */
export function watch({ shown, language }: CoreSession, update: () => void): () => void {
  const leave = [shown.subscribe(update), language.subscribe(update)];
  update();
  return () => {
    for (const undo of leave) undo();
  };
}

/**
 * Like `watch`, for words that tell of time no closer than by day, phase and event: calls `update` only when one of
 * these, the contingents, what is shown or the language has changed.
 */
export function watchDay(session: CoreSession, update: () => void): () => void {
  const { mission, scenes, shown, language } = session;
  let told: readonly unknown[] = [];
  return watch(session, () => {
    const { at, phase, eventId, contingents } = scenes.get();
    const now = [startOfDay(at, mission.offset), phase, eventId, contingents, shown.get(), language.get()];
    if (now.every((value, index) => value === told[index])) return;
    told = now;
    update();
  });
}
