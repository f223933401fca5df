import { readFileSync } from "node:fs";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { LEVELS } from "../../geo/levels.mjs";

export interface Keys {
  c: string;
  d?: string;
  o?: string;
  a?: string;
  r?: number;
}
export type Shape = (Polygon<Keys> | MultiPolygon<Keys>) & { properties: Keys };
export type Shipped = Topology<Record<string, GeometryCollection<Keys>>>;
export type Level = (typeof LEVELS)[number];

export function levelOf(id: string): Level {
  const level = LEVELS.find((one) => one.id === id);
  if (!level) throw new Error(`No level ${id}`);
  return level;
}

export function readShipped(id: string): { level: Level; text: string } {
  const level = levelOf(id);
  return { level, text: readFileSync(new URL(`../../geo/${level.file}`, import.meta.url), "utf8") };
}

/** A private copy of a shipped file, to be looked at or broken. */
export function parseShipped(id: string): Shipped {
  return JSON.parse(readShipped(id).text) as Shipped;
}

export function shapesOf(topology: Shipped, layer: string): Shape[] {
  return (topology.objects[layer]?.geometries ?? []) as Shape[];
}

/** The face with exactly these keys: an undisputed one unless `d` is given. */
export function faceOf(topology: Shipped, c: string, d?: string): Shape {
  const face = shapesOf(topology, "faces").find(({ properties }) => properties.c === c && properties.d === d);
  if (!face) throw new Error(`No face ${c} ${d ?? ""}`);
  return face;
}

export function polygonsIn(shape: Shape): number[][][] {
  return shape.type === "Polygon" ? [shape.arcs] : shape.arcs;
}

export function setPolygons(shape: Shape, polygons: number[][][]): void {
  Object.assign(shape, { type: "MultiPolygon", arcs: polygons });
}
