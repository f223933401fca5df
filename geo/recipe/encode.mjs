import { quantize } from "topojson-client";
import { laea } from "./laea.mjs";
import { pruneTopology } from "./pruneTopology.mjs";

/** Brings a topology back from the plane to longitudes and latitudes, on a grid of whole steps. */
export function encode(topology, grid) {
  const arcs = topology.arcs.map((arc) => arc.map(laea.unproject));
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of arcs.flat()) {
    box[0] = Math.min(box[0], Math.floor(lon));
    box[1] = Math.min(box[1], Math.floor(lat));
    box[2] = Math.max(box[2], Math.ceil(lon));
    box[3] = Math.max(box[3], Math.ceil(lat));
  }
  return pruneTopology(quantize({ ...topology, bbox: box, arcs }, grid));
}
