/** Drops rings that the grid has flattened, shapes left empty, and arcs that nothing uses any more. */
export function pruneTopology(topology) {
  const isFlat = (ring) => Math.abs(areaOf(ring, topology.arcs)) === 0;
  const numbers = new Map();
  const renumber = (arc) => {
    const id = arc < 0 ? ~arc : arc;
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    return arc < 0 ? ~numbers.get(id) : numbers.get(id);
  };
  const objects = {};
  for (const [name, { geometries }] of Object.entries(topology.objects)) {
    const pruned = geometries
      .map((geometry) => pruneGeometry(geometry, isFlat))
      .filter(({ arcs }) => arcs.length > 0);
    for (const geometry of pruned) geometry.arcs = renumberNested(geometry.arcs, renumber);
    objects[name] = { type: "GeometryCollection", geometries: pruned };
  }
  return { ...topology, objects, arcs: [...numbers.keys()].map((id) => topology.arcs[id]) };
}

function pruneGeometry(geometry, isFlat) {
  if (geometry.type === "Polygon") {
    const rings = prunePolygon(geometry.arcs, isFlat);
    return { ...geometry, arcs: rings };
  }
  if (geometry.type === "MultiPolygon") {
    const polygons = geometry.arcs
      .map((rings) => prunePolygon(rings, isFlat))
      .filter(({ length }) => length > 0);
    if (polygons.length === 1) return { ...geometry, type: "Polygon", arcs: polygons[0] };
    return { ...geometry, arcs: polygons };
  }
  return { ...geometry };
}

function prunePolygon([outer, ...holes], isFlat) {
  return isFlat(outer) ? [] : [outer, ...holes.filter((hole) => !isFlat(hole))];
}

function renumberNested(arcs, renumber) {
  return typeof arcs === "number" ? renumber(arcs) : arcs.map((inner) => renumberNested(inner, renumber));
}

/** Twice the signed area of a ring in grid steps, from arcs that are stored as differences. */
function areaOf(ring, arcs) {
  let area = 0;
  for (const number of ring) {
    const arc = arcs[number < 0 ? ~number : number];
    let [x, y] = [0, 0];
    let swept = 0;
    for (const [dx, dy] of arc) {
      swept += x * (y + dy) - (x + dx) * y;
      x += dx;
      y += dy;
    }
    area += number < 0 ? -swept : swept;
  }
  return area;
}
