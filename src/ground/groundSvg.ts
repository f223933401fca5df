import type { PartyScene } from "../scene/scene";
import type { Rect, View } from "../sheet/view";
import { fillParties } from "./fillParties";
import { hatchMarkup, hatchTransform } from "./groundMarkup";
import type { GroundPaths } from "./groundPaths";

/** The SVG element of the ground and the ways it changes: its view, its paths and its moment. */
export interface GroundSvg {
  readonly element: SVGSVGElement;
  /** What it is drawn of at present; null while there is nothing. */
  paths(): GroundPaths | null;
  /** Shows the part of the sheet that `view` puts into `box`; the box should be whole pixels. */
  lay(view: View, box: Rect): void;
  /** Replaces what is drawn, keeping the view: for detail that arrives later. */
  setPaths(paths: GroundPaths): void;
  /** Fills the states by their part in the treaty at a moment; null: as on the days of the mission. */
  setParties(parties: readonly PartyScene[] | null): void;
}

const SVG = "http://www.w3.org/2000/svg";

/** The step of the grid in which the element is drawn, in kilometres. */
function gridOf(element: SVGSVGElement): number {
  const transform = element.querySelector(":scope > g")?.getAttribute("transform");
  return Number(/^scale\(([\d.]+)\)$/.exec(transform ?? "")?.[1] ?? 1);
}

/**
 * Draws the ground into a new SVG element, or into one that the page already holds. The element is a
 * whole number of pixels and its viewBox carries all fractions, because browsers snap an SVG's box to
 * whole pixels and would scale the map with it.
 */
export function createGroundSvg(existing?: SVGSVGElement): GroundSvg {
  const element = existing ?? document.createElementNS(SVG, "svg");
  let scale = 0.2;
  let grid = gridOf(element);
  let parties: readonly PartyScene[] | null = null;
  element.classList.add("ground-map");
  element.setAttribute("aria-hidden", "true");
  element.setAttribute("focusable", "false");
  if (!existing) element.innerHTML = hatchMarkup(scale);

  const groupOf = () => element.querySelector<SVGGElement>(":scope > g");

  function paths(): GroundPaths | null {
    const group = groupOf();
    return group && { grid, group };
  }

  function layHatch(): void {
    for (const hatch of element.querySelectorAll("pattern")) {
      hatch.setAttribute("patternTransform", hatchTransform(scale * grid));
    }
  }

  function setParties(next: readonly PartyScene[] | null): void {
    parties = next;
    fillParties(element, parties);
  }

  function setPaths(next: GroundPaths): void {
    grid = next.grid;
    groupOf()?.remove();
    element.append(next.group);
    layHatch();
    fillParties(element, parties);
  }

  function lay(view: View, box: Rect): void {
    scale = view.k;
    element.setAttribute("width", String(box.width));
    element.setAttribute("height", String(box.height));
    const corner = [(box.left - view.x) / view.k, (box.top - view.y) / view.k];
    element.setAttribute("viewBox", [...corner, box.width / view.k, box.height / view.k].join(" "));
    layHatch();
  }

  return { element, paths, lay, setPaths, setParties };
}
