import { polygonsOf } from "./polygonsOf.mjs";

/** Degrees: a cut runs exactly along the meridian, give or take a step of the coarser grid. */
const NEAR = 0.015;

/** Russia is whole across the 180th meridian: no side of it runs along the meridian, none of it lies beyond. */
export function checkMeridian(topology) {
  const russia = polygonsOf(topology, "faces").filter(({ properties }) => properties.c === "RUS");
  const sides = russia.flatMap(({ rings }, part) =>
    rings.flatMap((ring) => ring.slice(1).map((to, index) => ({ part, from: ring[index], to }))),
  );
  return sides.flatMap(({ part, from, to }) => {
    const where = `faces, RUS, part ${part}, at ${to[0].toFixed(3)}, ${to[1].toFixed(3)}`;
    if (to[0] < 0) return [{ where, why: "lies west of Greenwich instead of beyond 180" }];
    const isCut = isOn180(from[0]) && isOn180(to[0]) && Math.abs(from[1] - to[1]) > NEAR;
    return isCut ? [{ where, why: "has a side along the 180th meridian: Chukotka is cut in two" }] : [];
  });
}

function isOn180(lon) {
  return Math.abs(lon - 180) < NEAR;
}
