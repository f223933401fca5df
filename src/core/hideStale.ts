import type { CoreSession } from "../session/coreSession";

const PANELS = "panels";

/**
 * Says on the document while the panels that only the app keeps tell of another event than the present one (`panels` in
 * `data-awaits`): the style sheet hides them, since a figure of another day would be a false one.
 */
export function hideStale(root: HTMLElement, { scenes, shown }: CoreSession): () => void {
  const built = scenes.getBuilt().eventId;

  function note(isStale: boolean): void {
    const others = (root.dataset["awaits"] ?? "").split(" ").filter((it) => it !== "" && it !== PANELS);
    const awaits = [...others, ...(isStale ? [PANELS] : [])].join(" ");
    if (awaits === (root.dataset["awaits"] ?? "")) return;
    if (awaits === "") delete root.dataset["awaits"];
    else root.dataset["awaits"] = awaits;
  }

  const follow = () => note(scenes.get().eventId !== built);
  follow();
  const leave = shown.subscribe(follow);
  return () => {
    leave();
    note(false);
  };
}
