import type { CoreSession } from "../session/coreSession";
import { countText, dateText, detailText } from "./dateTexts";
import { watchDay } from "./watch";

/** Tells the date in the descendants marked `data-part="date"`, `"detail"` and `"count"`, those that exist. */
export function dateReadout(element: HTMLElement, session: CoreSession): () => void {
  const parts = (
    [
      ["date", dateText],
      ["detail", detailText],
      ["count", countText],
    ] as const
  ).flatMap(([name, tell]) => {
    const part = element.querySelector(`[data-part="${name}"]`);
    return part ? [{ part, tell, before: part.textContent }] : [];
  });
  const leave = watchDay(session, () => {
    const { at } = session.playhead.get();
    for (const { part, tell } of parts) {
      const text = tell(session, at);
      if (part.textContent !== text) part.textContent = text;
    }
  });
  return () => {
    leave();
    for (const { part, before } of parts) part.textContent = before;
  };
}
