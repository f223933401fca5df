import type { FaceProperties, GroundTopology } from "../../src/ground/groundTopology";

const SQUARES: readonly FaceProperties[] = [
  { c: "UKR", o: "UKR" },
  { c: "RUS", d: "B89", o: "UKR" },
  { c: "RUS", o: "RUS" },
  { c: "KAZ", o: "KAZ" },
  { c: "CHN", o: "CHN" },
  { c: "CHN", d: "B07", o: "open" },
];
const WEST = 60;
const SIZE = 2;
const SOUTH = 48;

/**
 * A row of squares along 48 N from west to east, each touching the next: Ukraine, Crimea (held by Russia,
 * Ukraine's in law), Russia, Kazakhstan, China, and land claimed by two states. Arc i runs up the line at
 * the west of square i; the arcs after them run round the rest of each square.
 */
export function syntheticTopology(): GroundTopology {
  const count = SQUARES.length;
  const lonAt = (i: number) => WEST + SIZE * i;
  const uprights = Array.from({ length: count + 1 }, (_, i) => [
    [lonAt(i), SOUTH],
    [lonAt(i), SOUTH + SIZE],
  ]);
  const tops = SQUARES.map((_, i) => [
    [lonAt(i), SOUTH + SIZE],
    [lonAt(i + 1), SOUTH + SIZE],
  ]);
  const bottoms = SQUARES.map((_, i) => [
    [lonAt(i + 1), SOUTH],
    [lonAt(i), SOUTH],
  ]);
  const ringOf = (i: number) => [i, count + 1 + i, ~(i + 1), 2 * count + 1 + i];
  return {
    type: "Topology",
    arcs: [...uprights, ...tops, ...bottoms],
    objects: {
      faces: {
        type: "GeometryCollection",
        geometries: SQUARES.map((properties, i) => ({ type: "Polygon", properties, arcs: [ringOf(i)] })),
      },
      regions: {
        type: "GeometryCollection",
        geometries: [{ type: "Polygon", properties: { c: "KAZ", a: "KAZ-1" }, arcs: [ringOf(3)] }],
      },
    },
  };
}
