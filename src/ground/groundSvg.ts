import type { Rect, View } from "../sheet/view";
import type { GroundPath } from "./baseMap";
import { groundContent, HATCH_ID, hatchTransform } from "./groundMarkup";

/** The SVG element of the ground and the two ways it changes: its view and its paths. */
export interface GroundSvg {
  readonly element: SVGSVGElement;
  /** Shows the part of the sheet that `view` puts into `box`; the box should be whole pixels. */
  lay(view: View, box: Rect): void;
  /** Replaces what is drawn, keeping the view: for detail that arrives later. */
  setPaths(paths: readonly GroundPath[]): void;
}

const SVG = "http://www.w3.org/2000/svg";

/**
 * Draws the ground into a new SVG element, or into one that the page already holds. The element is a
 * whole number of pixels and its viewBox carries all fractions, because browsers snap an SVG's box to
 * whole pixels and would scale the map with it.
 */
export function createGroundSvg(paths: readonly GroundPath[] | null, existing?: SVGSVGElement): GroundSvg {
  const element = existing ?? document.createElementNS(SVG, "svg");
  let scale = 0.2;
  element.classList.add("ground-map");
  element.setAttribute("aria-hidden", "true");
  element.setAttribute("focusable", "false");

  function setPaths(next: readonly GroundPath[]): void {
    const parsed = new DOMParser().parseFromString(
      `<svg xmlns="${SVG}">${groundContent(next, scale)}</svg>`,
      "image/svg+xml",
    );
    element.replaceChildren(...parsed.documentElement.childNodes);
  }

  function lay(view: View, box: Rect): void {
    scale = view.k;
    element.setAttribute("width", String(box.width));
    element.setAttribute("height", String(box.height));
    const corner = [(box.left - view.x) / view.k, (box.top - view.y) / view.k];
    element.setAttribute("viewBox", [...corner, box.width / view.k, box.height / view.k].join(" "));
    const hatch = element.querySelector(`#${HATCH_ID}`);
    hatch?.setAttribute("patternTransform", hatchTransform(scale));
  }

  if (paths) setPaths(paths);
  return { element, lay, setPaths };
}
