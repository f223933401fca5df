/** The colours the canvas draws with, read from the page's custom properties. */
export interface OverlayPalette {
  readonly paper: string;
  readonly accent: string;
  of(contingent: string): string;
}

export function readPalette(element: Element, contingents: Iterable<string>): OverlayPalette {
  const style = getComputedStyle(element);
  const read = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
  const colours = new Map([...contingents].map((id) => [id, read(`--${id.toLowerCase()}`, "#444")]));
  return {
    paper: read("--paper", "#fff"),
    accent: read("--accent", "#000"),
    of: (contingent) => colours.get(contingent) ?? "#444",
  };
}
