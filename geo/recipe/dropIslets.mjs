/**
 * Leaves out landmasses below the smallest size. A landmass is all the pieces that hang together by shared
 * borders, so an enclave or a border district is never mistaken for an island. Of several limits in one
 * landmass the lowest holds.
 */
export function dropIslets(mosaic, limits) {
  const pieces = mosaic.objects.mosaic.geometries;
  const parent = pieces.map((_, index) => index);
  const rootOf = (index) => {
    let root = index;
    while (parent[root] !== root) root = parent[root];
    parent[index] = root;
    return root;
  };
  const ownerOfArc = new Map();
  pieces.forEach((piece, index) => {
    for (const arc of piece.arcs.flat(Infinity)) {
      const id = arc < 0 ? ~arc : arc;
      const other = ownerOfArc.get(id);
      if (other === undefined) ownerOfArc.set(id, index);
      else parent[rootOf(index)] = rootOf(other);
    }
  });

  const masses = new Map();
  pieces.forEach(({ properties }, index) => {
    const root = rootOf(index);
    const mass = masses.get(root) ?? { km2: 0, limit: Infinity };
    mass.km2 += properties.km2;
    mass.limit = Math.min(mass.limit, limits[properties.near]);
    masses.set(root, mass);
  });
  const kept = pieces.filter((_, index) => {
    const { km2, limit } = masses.get(rootOf(index));
    return km2 >= limit;
  });
  return { ...mosaic, objects: { mosaic: { type: "GeometryCollection", geometries: kept } } };
}
