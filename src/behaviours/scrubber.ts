import type { CoreSession } from "../session/coreSession";
import type { Axis } from "../timeline/axis";
import { scrubberKeys } from "./scrubberKeys";
import { keepAttributes, setAttribute } from "./setAttributes";
import { valueText } from "./valueText";
import { watch, watchDay } from "./watch";

/** How far behind the drawn handle the thumb, which nobody sees, may stay while time plays: each move is a layout. */
const SLACK = 1 / 200;

/**
 * Joins a native range to the playhead. Its value is the position on the axis from 0 to `max`, so that the
 * thumb stands where the drawing has the instant. While a pointer holds it, the session says so.
 */
export function scrubber(input: HTMLInputElement, session: CoreSession, axis: Axis): () => void {
  const { playhead, held } = session;
  const max = Number(input.max);
  const restore = keepAttributes(input, ["aria-valuetext"]);
  const before = input.value;

  let value = Number.NaN;
  function move() {
    const { at, isPlaying, isStepping } = playhead.get();
    const next = Math.round(axis.position(at) * max);
    if (isPlaying && !isStepping && Math.abs(next - value) < max * SLACK) return;
    value = next;
    if (input.value !== String(value)) input.value = String(value);
  }
  const tell = () => setAttribute(input, "aria-valuetext", valueText(session));
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
  const leave = [watch(session, move), watchDay(session, tell), scrubberKeys(input, session)];
  return () => {
    for (const undo of leave) undo();
    for (const [target, type, listener] of listeners) target.removeEventListener(type, listener);
    input.value = before;
    restore();
  };
}
