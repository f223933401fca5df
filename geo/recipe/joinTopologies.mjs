/** Puts the layers of several topologies side by side into one; arcs are not shared between them. */
export function joinTopologies(topologies) {
  const joined = { type: "Topology", objects: {}, arcs: [] };
  for (const { objects, arcs } of topologies) {
    const offset = joined.arcs.length;
    for (const arc of arcs) joined.arcs.push(arc);
    for (const [name, object] of Object.entries(objects)) {
      const geometries = (object.geometries ?? [object]).filter(({ type }) => type);
      joined.objects[name] = {
        type: "GeometryCollection",
        geometries: geometries.map((geometry) => ({ ...geometry, arcs: shift(geometry.arcs, offset) })),
      };
    }
  }
  return joined;
}

function shift(arcs, offset) {
  if (typeof arcs === "number") return arcs < 0 ? arcs - offset : arcs + offset;
  return arcs.map((inner) => shift(inner, offset));
}
