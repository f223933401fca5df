import { isInside, polygonsOf } from "./polygonsOf.mjs";

const LAKES = [
  { name: "Lake Balkhash", at: [74.1, 46.3], levels: ["first-paint", "detail"] },
  { name: "Issyk-Kul", at: [77.3, 42.45], levels: ["first-paint", "detail"] },
  { name: "Kapchagay Reservoir", at: [77.5, 43.83], levels: ["detail"] },
];

/** The waters that a reader steers by around Almaty are there. */
export function checkWaters(topology, level) {
  const lakes = polygonsOf(topology, "lakes");
  return LAKES.filter(({ levels }) => levels.includes(level.id)).flatMap(({ name, at }) =>
    lakes.some(({ rings }) => isInside(rings, at))
      ? []
      : [{ where: `lakes, ${name} at ${at.join(", ")}`, why: "is missing" }],
  );
}
