import type { CoreSession } from "../session/coreSession";
import type { Playhead } from "../timeline/playhead";

const NEXT = new Set(["ArrowRight", "ArrowDown", "PageDown"]);
const PREVIOUS = new Set(["ArrowLeft", "ArrowUp", "PageUp"]);

type Action = (playhead: Playhead) => void;
const next: Action = (playhead) => playhead.step(1, "event");
const previous: Action = (playhead) => playhead.step(-1, "event");
const first: Action = ({ timeline, seek }) => seek(timeline.eventStops[0]?.at ?? timeline.start);
const last: Action = ({ timeline, seek }) => seek(timeline.eventStops.at(-1)?.at ?? timeline.end);

/** Letters by the key or, on a keyboard of another script, by its place. */
const isLetter = ({ key, code }: KeyboardEvent, letter: string) =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() === letter : code === `Key${letter.toUpperCase()}`;

function actionOf(event: KeyboardEvent, isOnControl: boolean): Action | null {
  const { key } = event;
  if (key === " ") return isOnControl ? null : event.shiftKey ? previous : next;
  if (NEXT.has(key) || isLetter(event, "n")) return next;
  if (PREVIOUS.has(key) || isLetter(event, "p")) return previous;
  if (key === "Home") return first;
  return key === "End" ? last : null;
}

const FIELDS = "input:not([type=range]), textarea, select, [contenteditable], dialog, [role=dialog]";
const CONTROLS = "button, a[href], summary, [role=button], [role=switch]";

/**
 * The keys of a clicker, in the present view only and for whatever has the focus but fields and dialogs.
 * So that keys arrive before anything was clicked, the element takes the focus that nothing else has.
 */
export function presentKeys(root: HTMLElement, { playhead, settings }: CoreSession): () => void {
  const page = root.ownerDocument;
  const isPresenting = () => settings.get().view === "present";
  const before = root.getAttribute("tabindex");

  function press(event: KeyboardEvent) {
    if (!isPresenting() || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as Element;
    if (target.closest(FIELDS)) return;
    const act = actionOf(event, target.closest(CONTROLS) !== null);
    if (!act) return;
    event.preventDefault();
    act(playhead);
  }
  function takeIdleFocus() {
    if (!isPresenting()) return;
    root.tabIndex = -1;
    const isIdle = page.activeElement === page.body || page.activeElement === null;
    if (isIdle && page.hasFocus()) root.focus({ preventScroll: true });
  }
  /** Only when the focus goes nowhere: on its way to another control it is not idle. */
  function refocus({ relatedTarget }: FocusEvent) {
    if (relatedTarget === null) queueMicrotask(takeIdleFocus);
  }

  root.addEventListener("keydown", press);
  root.addEventListener("focusout", refocus);
  page.defaultView?.addEventListener("focus", takeIdleFocus);
  const leave = settings.subscribe(takeIdleFocus);
  takeIdleFocus();
  return () => {
    leave();
    root.removeEventListener("keydown", press);
    root.removeEventListener("focusout", refocus);
    page.defaultView?.removeEventListener("focus", takeIdleFocus);
    if (before === null) root.removeAttribute("tabindex");
  };
}
