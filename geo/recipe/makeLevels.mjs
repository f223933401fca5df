import { LEVELS } from "../levels.mjs";
import { encode } from "./encode.mjs";
import { joinTopologies } from "./joinTopologies.mjs";
import { makeLand } from "./makeLand.mjs";
import { makeMosaic } from "./makeMosaic.mjs";
import { makeOwners } from "./makeOwners.mjs";
import { makeLakes, makeRivers, makeUrban } from "./makeWaters.mjs";

/** Makes the shipped files from the raw layers: `{ level, text }` for each, the same bytes every time. */
export async function makeLevels() {
  const mosaic = await makeMosaic();
  const ownerOf = makeOwners();
  const made = [];
  for (const level of LEVELS) {
    const parts = [await makeLand(mosaic, level), await makeLakes(level), await makeRivers(level)];
    if (level.urban) parts.push(await makeUrban());
    const topology = encode(joinTopologies(parts), level.grid);
    made.push({ level, text: `${JSON.stringify(label(topology, ownerOf))}\n` });
  }
  return made;
}

const LABELS = {
  faces: ({ c, d }, ownerOf) => ({ c, ...(d && { d }), o: ownerOf({ c, d }) }),
  regions: ({ a, c }) => ({ a, c }),
  lakes: ({ r }) => ({ r }),
  rivers: ({ r }) => ({ r }),
  urban: () => ({}),
};

function label({ type, bbox, transform, objects, arcs }, ownerOf) {
  const labelled = Object.entries(LABELS).flatMap(([name, propertiesOf]) => {
    const object = objects[name];
    if (!object) return [];
    const geometries = object.geometries.map((geometry) => ({
      type: geometry.type,
      arcs: geometry.arcs,
      properties: propertiesOf(geometry.properties ?? {}, ownerOf),
    }));
    return [[name, { type: "GeometryCollection", geometries: sortByProperties(geometries) }]];
  });
  return { type, bbox, transform, objects: Object.fromEntries(labelled), arcs };
}

function sortByProperties(geometries) {
  const keyed = geometries.map((geometry) => ({ geometry, key: JSON.stringify(geometry.properties) }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return keyed.map(({ geometry }) => geometry);
}
