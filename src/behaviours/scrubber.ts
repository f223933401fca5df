import type { CoreSession } from "../session/coreSession";
import type { Axis } from "../timeline/axis";
import { scrubberKeys } from "./scrubberKeys";
import { keepAttributes, setAttribute } from "./setAttributes";
import { valueText } from "./valueText";
import { watch } from "./watch";

/**
 * Joins a native range to the playhead. Its value is the position on the axis from 0 to `max`, so that the
 * thumb stands where the drawing has the instant. While a pointer holds it, the session says so.
 */
export function scrubber(input: HTMLInputElement, session: CoreSession, axis: Axis): () => void {
  const { playhead, held } = session;
  const max = Number(input.max);
  const restore = keepAttributes(input, ["aria-valuetext"]);
  const before = input.value;

  function follow() {
    const value = String(Math.round(axis.position(playhead.get().at) * max));
    if (input.value !== value) input.value = value;
    setAttribute(input, "aria-valuetext", valueText(session));
  }
  const seek = () => playhead.seek(axis.instant(Number(input.value) / max));
  const hold = () => held.set(true);
  const release = () => held.set(false);

  const page = input.ownerDocument;
  const listeners = [
    [input, "input", seek],
    [input, "pointerdown", hold],
    [page, "pointerup", release],
    [page, "pointercancel", release],
    [input, "change", release],
  ] as const;
  for (const [target, type, listener] of listeners) target.addEventListener(type, listener);
  const leave = [watch(session, follow), scrubberKeys(input, session)];
  return () => {
    for (const undo of leave) undo();
    for (const [target, type, listener] of listeners) target.removeEventListener(type, listener);
    input.value = before;
    restore();
  };
}
