import type { Rect, View } from "../sheet/view";
import { HATCH_ID, hatchMarkup, hatchTransform } from "./groundMarkup";
import type { GroundPaths } from "./groundPaths";

/** The SVG element of the ground and the two ways it changes: its view and its paths. */
export interface GroundSvg {
  readonly element: SVGSVGElement;
  /** Shows the part of the sheet that `view` puts into `box`; the box should be whole pixels. */
  lay(view: View, box: Rect): void;
  /** Replaces what is drawn, keeping the view: for detail that arrives later. */
  setPaths(paths: GroundPaths): void;
}

const SVG = "http://www.w3.org/2000/svg";

/**
 * Draws the ground into a new SVG element, or into one that the page already holds. The element is a
 * whole number of pixels and its viewBox carries all fractions, because browsers snap an SVG's box to
 * whole pixels and would scale the map with it.
 */
export function createGroundSvg(existing?: SVGSVGElement): GroundSvg {
  const element = existing ?? document.createElementNS(SVG, "svg");
  let scale = 0.2;
  let grid = 1;
  element.classList.add("ground-map");
  element.setAttribute("aria-hidden", "true");
  element.setAttribute("focusable", "false");
  if (!existing) element.innerHTML = hatchMarkup(scale);

  function layHatch(): void {
    const hatch = element.querySelector(`#${HATCH_ID}`);
    hatch?.setAttribute("patternTransform", hatchTransform(scale * grid));
  }

  function setPaths(next: GroundPaths): void {
    grid = next.grid;
    element.querySelector(":scope > g")?.remove();
    element.append(next.group);
    layHatch();
  }

  function lay(view: View, box: Rect): void {
    scale = view.k;
    element.setAttribute("width", String(box.width));
    element.setAttribute("height", String(box.height));
    const corner = [(box.left - view.x) / view.k, (box.top - view.y) / view.k];
    element.setAttribute("viewBox", [...corner, box.width / view.k, box.height / view.k].join(" "));
    layHatch();
  }

  return { element, lay, setPaths };
}
