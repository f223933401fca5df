import { isInside, polygonsOf, sizeOf } from "./polygonsOf.mjs";

/** Parts of a country away from the rest of it, each with a point in its middle. */
const ENCLAVES = [
  { name: "Vorukh", c: "TJK", at: [70.593, 39.835] },
  { name: "Sarvan", c: "TJK", at: [70.596, 40.983] },
  { name: "Sokh", c: "UZB", at: [71.1, 39.999] },
  { name: "Shohimardon", c: "UZB", at: [71.732, 39.944] },
  { name: "Artsvashen", c: "ARM", at: [45.505, 40.635] },
  { name: "Nakhchivan", c: "AZE", at: [45.381, 39.347] },
  { name: "Kaliningrad", c: "RUS", at: [21.5, 54.7] },
];

/** Every enclave that Natural Earth has is there, belongs to its country, and is apart from the rest of it. */
export function checkEnclaves(topology) {
  const polygons = polygonsOf(topology, "faces");
  return ENCLAVES.flatMap(({ name, c, at }) => {
    const found = polygons.find(({ rings }) => isInside(rings, at));
    const where = `${name} at ${at.join(", ")}`;
    if (!found) return [{ where, why: `is missing: no face covers it, ${c} should` }];
    if (found.properties.c !== c)
      return [{ where, why: `is missing: it lies in ${found.properties.c}, not in ${c}` }];
    const mainland = polygons
      .filter(({ properties }) => properties.c === c)
      .map(({ rings }) => sizeOf(rings));
    if (sizeOf(found.rings) === Math.max(...mainland))
      return [{ where, why: `has run together with the rest of ${c}` }];
    return [];
  });
}
