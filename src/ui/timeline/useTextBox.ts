import { startTransition, useCallback, useState } from "react";

export interface TextBox {
  /** In whole pixels. */
  readonly width: number;
  /** Size of the text, in pixels. */
  readonly text: number;
}

const DEFAULT_TEXT = 12;

/** Measures an element, and the size its text has, whenever its size changes. */
export function useTextBox(): readonly [
  TextBox | null,
  (element: HTMLElement | null) => (() => void) | undefined,
] {
  const [box, setBox] = useState<TextBox | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      const text = Number.parseFloat(getComputedStyle(element).fontSize) || DEFAULT_TEXT;
      const next = (last: TextBox | null) =>
        width === 0 || (last?.width === width && last.text === text) ? last : { width, text };
      // In slices: what is drawn for it may be large.
      startTransition(() => setBox(next));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, measure];
}
