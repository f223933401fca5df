import type { BaseMap } from "./baseMap";
import { nextTask } from "./nextTask";

/** A base map as elements, which can be put on the map again and again without parsing it anew. */
export interface GroundPaths {
  readonly grid: number;
  readonly group: SVGGElement;
}

const SVG = "http://www.w3.org/2000/svg";
/** So long the browser parses paths before it may do something else: half a frame. */
const SLICE_MS = 8;

/** Makes the elements of a base map in several tasks, for parsing all of its data in one holds the page up. */
export async function createGroundPaths({ grid, paths }: BaseMap): Promise<GroundPaths> {
  const group = document.createElementNS(SVG, "g");
  group.setAttribute("transform", `scale(${grid})`);
  await nextTask();
  let begun = performance.now();
  for (const { className, d } of paths) {
    if (performance.now() - begun > SLICE_MS) {
      await nextTask();
      begun = performance.now();
    }
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", className);
    path.setAttribute("d", d);
    group.append(path);
  }
  return { grid, group };
}
