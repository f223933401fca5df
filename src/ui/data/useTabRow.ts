import { useEffect, useLayoutEffect, useRef } from "react";
import { useLanguage } from "../../bindings/useLanguage";
import type { DataTab } from "../../session/dataPage";

/** Says in `data-more` at which ends of the row there is more than is in sight. */
function markEnds(row: HTMLElement): void {
  const hidden = row.scrollWidth - row.clientWidth;
  const ends = [row.scrollLeft > 1 && "start", row.scrollLeft < hidden - 1 && "end"];
  row.dataset["more"] = ends.filter((end) => end !== false).join(" ");
}

/** A ref for the row of tabs, which may be wider than its window: the current one is scrolled to its middle. */
export function useTabRow(tab: DataTab) {
  const row = useRef<HTMLElement>(null);
  const { language } = useLanguage().words;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each tab is shown anew, and in other words
  useLayoutEffect(() => {
    const current = row.current?.querySelector("[aria-current]")?.getBoundingClientRect();
    if (!row.current || !current) return;
    const { left, width } = row.current.getBoundingClientRect();
    row.current.scrollLeft += current.left + current.width / 2 - left - width / 2;
    markEnds(row.current);
  }, [tab, language]);

  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const undo = new AbortController();
    const mark = () => markEnds(element);
    element.addEventListener("scroll", mark, { passive: true, signal: undo.signal });
    addEventListener("resize", mark, { signal: undo.signal });
    return () => undo.abort();
  }, []);
  return row;
}
