import { transform } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { project } from "../sheet/projection";
import type { GridLine } from "./pathData";

/** Turns TopoJSON arc numbers into lines of the sheet, in whole steps of the grid. */
export interface GridArcs {
  /** One line for each chain of arcs. */
  lines(chains: readonly (readonly number[])[]): GridLine[];
  /** Every line or ring of a geometry object. */
  outlines(object: GeometryObject | GeometryCollection): GridLine[];
}

/** Each arc is projected once, whatever number of shapes share it, so shared borders stay shared. */
export function createGridArcs(topology: Topology, grid: number): GridArcs {
  const decode = topology.transform ? transform(topology.transform) : (point: number[]) => point;
  const arcs = topology.arcs.map((arc) => {
    const line: number[] = [];
    arc.forEach((position, i) => {
      const [lon = 0, lat = 0] = decode([...position], i > 0);
      const [x, y] = project(lon, lat);
      line.push(Math.round(x / grid), Math.round(y / grid));
    });
    return line;
  });

  function chain(numbers: readonly number[]): number[] {
    const line: number[] = [];
    for (const number of numbers) {
      const arc = arcs[number < 0 ? ~number : number] ?? [];
      for (let i = 0; i < arc.length; i += 2) {
        const j = number < 0 ? arc.length - 2 - i : i;
        line.push(arc[j] ?? 0, arc[j + 1] ?? 0);
      }
    }
    return line;
  }

  const lines = (chains: readonly (readonly number[])[]) => chains.map(chain);

  function outlines(object: GeometryObject | GeometryCollection): GridLine[] {
    switch (object.type) {
      case "GeometryCollection":
        return object.geometries.flatMap(outlines);
      case "LineString":
        return lines([object.arcs]);
      case "MultiLineString":
      case "Polygon":
        return lines(object.arcs);
      case "MultiPolygon":
        return lines(object.arcs.flat());
      default:
        return [];
    }
  }

  return { lines, outlines };
}
