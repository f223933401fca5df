import type { CoreSession } from "../session/coreSession";
import type { Instant } from "../timeline/instant";
import { startOfDay } from "../timeline/startOfDay";

const PANELS = "panels";

/**
 * Says on the document while the panels that only the app keeps tell of another event or day than the present one (`panels` in
 * `data-awaits`): the style sheet hides them, since a figure of another day would be a false one.
 */
export function hideStale(root: HTMLElement, { mission, scenes, shown }: CoreSession): () => void {
  const built = scenes.getBuilt();
  const dayOf = (at: Instant) => startOfDay(at, mission.offset);

  function note(isStale: boolean): void {
    const others = (root.dataset["awaits"] ?? "").split(" ").filter((it) => it !== "" && it !== PANELS);
    const awaits = [...others, ...(isStale ? [PANELS] : [])].join(" ");
    if (awaits === (root.dataset["awaits"] ?? "")) return;
    if (awaits === "") delete root.dataset["awaits"];
    else root.dataset["awaits"] = awaits;
  }

  const follow = () => {
    const { at, eventId } = scenes.get();
    note(eventId !== built.eventId || dayOf(at) !== dayOf(built.at));
  };
  follow();
  const leave = shown.subscribe(follow);
  return () => {
    leave();
    note(false);
  };
}
