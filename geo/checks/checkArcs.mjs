import { nameOf, ringsOf } from "./ringsOf.mjs";

const SEAMLESS = ["faces", "regions"];

/** Within the faces, and within the regions, an arc is a coast (used once) or a border (used once either way). */
export function checkArcs(topology) {
  const uses = new Map();
  for (const { name, geometry, arcs } of ringsOf(topology)) {
    if (!SEAMLESS.includes(name)) continue;
    for (const arc of arcs) {
      const key = `${name} arc ${arc < 0 ? ~arc : arc}`;
      uses.set(key, [...(uses.get(key) ?? []), { isForward: arc >= 0, by: nameOf(geometry.properties) }]);
    }
  }
  return [...uses].flatMap(([where, users]) => {
    const forward = users.filter(({ isForward }) => isForward).length;
    if (forward <= 1 && users.length - forward <= 1) return [];
    const names = users.map(({ by }) => by).join(", ");
    return [
      { where, why: `is used ${forward} times one way and ${users.length - forward} the other, by ${names}` },
    ];
  });
}
