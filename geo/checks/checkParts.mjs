const OBJECTS = ["faces", "regions", "lakes", "rivers"];

const LABELS = { faces: ["c", "o"], regions: ["a", "c"], lakes: ["r"], rivers: ["r"], urban: [] };

/** The file is a quantized topology with the layers and keys that the map reads, and all its arcs exist. */
export function checkParts(topology, level) {
  if (topology?.type !== "Topology" || !topology.transform || !Array.isArray(topology.arcs)) {
    return [{ where: "the file", why: "is not a quantized topology" }];
  }
  const wanted = level.urban ? [...OBJECTS, "urban"] : OBJECTS;
  return wanted.flatMap((name) => {
    const geometries = topology.objects?.[name]?.geometries;
    if (!geometries?.length) return [{ where: name, why: "has no shapes" }];
    return geometries.flatMap(({ arcs, properties }, index) => {
      const where = `${name}[${index}]`;
      const bare = LABELS[name].filter((key) => properties?.[key] === undefined);
      const lost = (arcs ?? []).flat(Infinity).filter((arc) => !topology.arcs[arc < 0 ? ~arc : arc]);
      return [
        ...bare.map((key) => ({ where, why: `has no property "${key}"` })),
        ...lost.map((arc) => ({ where, why: `uses arc ${arc}, which does not exist` })),
        ...(arcs?.length ? [] : [{ where, why: "is empty" }]),
      ];
    });
  });
}
