import type { Session } from "../session/session";
import { calendarDay } from "../timeline/calendarDay";
import { setAttribute } from "./setAttributes";
import { watch } from "./watch";

/**
 * Says over the map, while only what was known then is shown, that it is so and as of when: the day, and at rest the
 * minute too. The words go into the descendants marked `data-part="whole"` and `"short"`.
 */
export function asKnownLine(element: HTMLElement, session: Session): () => void {
  const { lens, language, playhead, mission } = session;
  const parts = (["whole", "short"] as const).map((name) => ({
    name,
    part: element.querySelector(`[data-part="${name}"]`),
  }));
  const before = { isHidden: element.hidden, texts: parts.map(({ part }) => part?.textContent ?? "") };

  function line(name: "whole" | "short"): string {
    const { m, formatDate } = language.get().words;
    if (name === "short") return m.asKnownShort();
    const { at, isPlaying } = playhead.get();
    const moment = calendarDay(at, mission.offset);
    return m.asKnownLine({ date: isPlaying ? formatDate.dayMonthYear(moment) : formatDate.dateTime(moment) });
  }

  const leave = watch(session, () => {
    const isShown = lens.get().asKnown;
    setAttribute(element, "hidden", isShown ? null : "");
    if (!isShown) return;
    for (const { name, part } of parts) {
      const text = line(name);
      if (part && part.textContent !== text) part.textContent = text;
    }
  });
  return () => {
    leave();
    element.hidden = before.isHidden;
    parts.forEach(({ part }, index) => {
      if (part) part.textContent = before.texts[index] ?? "";
    });
  };
}
