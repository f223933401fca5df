/** Every ring of every polygon of a topology: its arcs, its absolute grid points, and where it stands. */
export function* ringsOf(topology) {
  const decode = makeDecoder(topology.arcs);
  for (const [name, { geometries }] of Object.entries(topology.objects)) {
    for (const [index, geometry] of geometries.entries()) {
      const polygons =
        geometry.type === "Polygon" ? [geometry.arcs] : geometry.type === "MultiPolygon" ? geometry.arcs : [];
      for (const [part, rings] of polygons.entries()) {
        for (const [ring, arcs] of rings.entries()) {
          const where = `${name}[${index}] ${nameOf(geometry.properties)}, part ${part}, ring ${ring}`;
          yield { name, geometry, arcs, lines: arcs.map(decode), where };
        }
      }
    }
  }
}

/** The keys of a shape as one word: KAZ, RUS/B89, KAZ-3207. */
export function nameOf({ a, c, d, r } = {}) {
  return a ?? (c ? (d ? `${c}/${d}` : c) : r === undefined ? "" : `rank ${r}`);
}

function makeDecoder(arcs) {
  return (number) => {
    const id = number < 0 ? ~number : number;
    let [x, y] = [0, 0];
    const points = (arcs[id] ?? []).map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x, y];
    });
    return number < 0 ? points.reverse() : points;
  };
}
