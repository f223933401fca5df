import type { CoreSession } from "../session/coreSession";
import { startOfDay } from "../timeline/startOfDay";

/**
 * Says on the document while the panels that only the app keeps tell of another event or day than the present one
 * (`data-stale`): the style sheet hides them, since a figure of another day would be a false one.
 */
export function hideStale(root: HTMLElement, { mission, scenes, shown }: CoreSession): () => void {
  const built = scenes.getBuilt();
  const builtDay = startOfDay(built.at, mission.offset);
  function follow(): void {
    const { at, eventId } = scenes.get();
    const isBuilt = eventId === built.eventId && startOfDay(at, mission.offset) === builtDay;
    root.toggleAttribute("data-stale", !isBuilt);
  }
  follow();
  const leave = shown.subscribe(follow);
  return () => {
    leave();
    root.removeAttribute("data-stale");
  };
}
