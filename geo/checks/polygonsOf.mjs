import { feature } from "topojson-client";

/** The polygons of one layer in degrees, each with its shape's properties. */
export function polygonsOf(topology, name) {
  return feature(topology, topology.objects[name]).features.flatMap(({ properties, geometry }) =>
    (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map((rings) => ({
      properties,
      rings,
    })),
  );
}

/** Whether a point lies in a polygon and in none of its holes. */
export function isInside(rings, point) {
  return rings.filter((ring) => isInRing(ring, point)).length % 2 === 1;
}

/** A polygon's outer area, for comparing parts of one country only. */
export function sizeOf([outer]) {
  let sum = 0;
  outer.forEach(([x, y], index) => {
    const [nextX, nextY] = outer[(index + 1) % outer.length];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum / 2);
}

function isInRing(ring, [x, y]) {
  let inside = false;
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
    const [x1, y1] = ring[index];
    const [x2, y2] = ring[before];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
