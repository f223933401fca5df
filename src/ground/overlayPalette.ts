/** The colours the canvas draws with, read from the page's custom properties. */
export interface OverlayPalette {
  readonly paper: string;
  readonly accent: string;
  of(contingent: string): string;
}

const CONTINGENTS = ["AM", "BY", "KG", "RU", "TJ"];

export function readPalette(element: Element): OverlayPalette {
  const style = getComputedStyle(element);
  const read = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
  const colours = new Map(CONTINGENTS.map((id) => [id, read(`--${id.toLowerCase()}`, "#444")]));
  return {
    paper: read("--paper", "#fff"),
    accent: read("--accent", "#000"),
    of: (contingent) => colours.get(contingent) ?? "#444",
  };
}
