import { createContext, useCallback, useRef } from "react";

/** The parts of a page, which React takes over one by one, and the page around them. */
const PARTS = ["masthead", "card", "report", "caption", "transport", "links", "page"] as const;

export type PartName = (typeof PARTS)[number];

/** Hears of each part that is there. */
export const Arrivals = createContext<(part: PartName) => void>(() => {});

/** What hears of arriving parts, and calls `onAll` once the last of them is there. */
export function useArrivals(onAll: () => void): (part: PartName) => void {
  const missing = useRef(new Set<PartName>(PARTS));
  return useCallback(
    (part) => {
      // Not before React has shown the present moment in that part too, which it does right after.
      if (missing.current.delete(part) && missing.current.size === 0) queueMicrotask(onAll);
    },
    [onAll],
  );
}
