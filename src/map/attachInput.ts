import type { Map as LeafletMap } from "leaflet";
import type { Session } from "../session/session";
import { createHint } from "./createHint";

/** Where the map is part of a page that scrolls, as the layout has it. */
const SCROLLING_PAGE = "(max-width: 899px)";

/**
 * Decides which gestures are the map's and which stay the page's: the wheel zooms with Ctrl or Command,
 * or once the map has the focus (never in an embed without them); one finger on an embed, or
 * where the page scrolls, is the page's. Keys stay the map's under a finger too, since a tablet may have a keyboard; a tap that gives the
 * map the focus never moves the page. Returns the undoing.
 */
export function attachInput(map: LeafletMap, session: Session): () => void {
  const container = map.getContainer();
  const undo = new AbortController();
  const { settings, surroundings } = session;
  const hint = createHint(container);
  const isEmbed = () => settings.get().view === "embed";
  const scrolling = matchMedia(SCROLLING_PAGE);

  container.focus = (options) =>
    HTMLElement.prototype.focus.call(container, { preventScroll: true, ...options });

  function leaveToPage(event: WheelEvent): void {
    const isAsked = event.ctrlKey || event.metaKey;
    const isFocused = !isEmbed() && container.contains(document.activeElement);
    if (isAsked || isFocused) return;
    event.stopPropagation();
    const { useCtrlToZoom: sentence } = session.language.get().words.m;
    hint.show(sentence());
  }

  function explainTouch(event: TouchEvent): void {
    const isPageDrag = event.touches.length === 1 && !map.dragging.enabled();
    const { useTwoFingers: sentence } = session.language.get().words.m;
    if (isPageDrag) hint.show(sentence());
  }

  function apply(): void {
    const { hasTouch } = surroundings.get();
    if (hasTouch && (isEmbed() || scrolling.matches)) map.dragging.disable();
    else map.dragging.enable();
  }

  container.addEventListener("wheel", leaveToPage, { capture: true, signal: undo.signal });
  container.addEventListener("touchmove", explainTouch, { passive: true, signal: undo.signal });
  scrolling.addEventListener("change", apply, { signal: undo.signal });
  apply();
  const unsubscribe = [settings.subscribe(apply), surroundings.subscribe(apply)];
  return () => {
    undo.abort();
    hint.remove();
    for (const step of unsubscribe) step();
  };
}
