import { FORMER_PARTIES, MEMBERS } from "../levels.mjs";

/** Every member state, and every state that was a party before, has one undisputed face, and members have regions in exactly the files that promise them. */
export function checkMembers(topology, level) {
  const faces = topology.objects.faces.geometries.filter(({ properties }) => !properties.d);
  const withRegions = new Set(topology.objects.regions.geometries.map(({ properties }) => properties.c));
  const missing = [...MEMBERS, ...FORMER_PARTIES].flatMap((code) => {
    const count = faces.filter(({ properties }) => properties.c === code).length;
    if (count === 0)
      return [{ where: `faces, ${code}`, why: "is missing: a member or former party has no shape" }];
    if (count > 1) return [{ where: `faces, ${code}`, why: `is in ${count} pieces instead of one shape` }];
    return [];
  });
  const bare = level.regionsOf.filter((code) => !withRegions.has(code));
  const odd = [...withRegions].filter((code) => !level.regionsOf.includes(code));
  return [
    ...missing,
    ...bare.map((code) => ({ where: `regions, ${code}`, why: "has no regions" })),
    ...odd.map((code) => ({
      where: `regions, ${code}`,
      why: "has regions, which this file should not carry",
    })),
  ];
}
