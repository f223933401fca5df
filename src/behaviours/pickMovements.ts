import type { Overlay } from "../ground/overlay";
import type { CoreSession } from "../session/coreSession";
import type { Selection } from "../session/selection";
import { isHeld } from "./isHeld";

/** How far the pointer may travel between press and release and still be a tap. */
const TAP_DISTANCE = 6;

/** Names the movement under the pointer, and selects it on a tap. Returns the undoing. */
export function pickMovements(
  container: HTMLElement,
  canvas: HTMLCanvasElement,
  overlay: Overlay,
  session: CoreSession,
): () => void {
  const { hovered, selection } = session;
  const undo = new AbortController();
  const { signal } = undo;
  let pressed: { readonly x: number; readonly y: number } | null = null;

  function movementAt({ clientX, clientY }: MouseEvent): Selection | null {
    const rect = canvas.getBoundingClientRect();
    if (rect.width === 0) return null;
    const scale = Number.parseFloat(canvas.style.width) / rect.width;
    const id = overlay.pick((clientX - rect.left) * scale, (clientY - rect.top) * scale);
    return id === null ? null : { kind: "movement", id };
  }

  function hover(next: Selection | null): void {
    const now = hovered.get();
    if (now?.kind === "site" && next === null) return;
    if (now?.kind === next?.kind && now?.id === next?.id) return;
    hovered.set(next);
    container.classList.toggle("has-target", next !== null);
  }

  const isOnMap = (event: Event) => !(event.target as Element).closest?.("[data-over-map], .site-mark");

  container.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerType === "mouse" && event.buttons === 0 && isOnMap(event)) hover(movementAt(event));
    },
    { signal },
  );
  container.addEventListener("pointerleave", (event) => !isHeld(event) && hover(null), { signal });
  container.addEventListener(
    "pointerdown",
    ({ clientX, clientY }) => {
      pressed = { x: clientX, y: clientY };
    },
    { signal },
  );
  container.addEventListener(
    "click",
    (event) => {
      if (!isOnMap(event)) return;
      const travelled = pressed ? Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) : 0;
      if (travelled <= TAP_DISTANCE) selection.set(movementAt(event));
    },
    { signal },
  );
  return () => {
    undo.abort();
    container.classList.remove("has-target");
    if (hovered.get()?.kind === "movement") hovered.set(null);
  };
}
