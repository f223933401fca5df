import { readFileSync } from "node:fs";

const DE_JURE = JSON.parse(readFileSync(new URL("../de-jure.json", import.meta.url), "utf8"));

/** Every area that de-jure.json lists is a face of its own with that owner; other disputed faces are open. */
export function checkDisputed(topology) {
  const faces = topology.objects.faces.geometries.map(({ properties }) => properties);
  const missing = Object.keys(DE_JURE).filter((area) => !faces.some(({ d }) => d === area));
  const wrong = faces.filter(({ d, o }) => (d ? o !== (DE_JURE[d] ?? "open") : o === "open"));
  return [
    ...missing.map((area) => ({
      where: `faces, ${area}`,
      why: "is missing: the disputed area is no face of its own",
    })),
    ...wrong.map(({ c, d, o }) => ({
      where: `faces, ${d ? `${c}/${d}` : c}`,
      why: `has owner ${o}, but ${d ? `de-jure.json makes it ${DE_JURE[d] ?? "open"}` : "only disputed areas are open"}`,
    })),
  ];
}
