import { dropIslets } from "./dropIslets.mjs";
import { runMapshaper } from "./runMapshaper.mjs";

/** The layers `faces` and `regions` of one level, simplified together so that they share their borders. */
export function makeLand(mosaic, level) {
  const { objects, ...rest } = dropIslets(mosaic, level.islet);
  const geometries = objects.mosaic.geometries.map((piece) => {
    const { c, d, a, near } = piece.properties;
    const hasRegion = a !== null && level.regionsOf.includes(c);
    return { ...piece, properties: { c, d, a: hasRegion ? a : null, interval: level.interval[near] } };
  });
  const prepared = { ...rest, objects: { mosaic: { type: "GeometryCollection", geometries } } };
  return runMapshaper({ mosaic: prepared }, "faces,regions", [
    "-i mosaic.json",
    "-dissolve c,d,a,interval -explode",
    "-simplify weighted keep-shapes variable interval=interval",
    "-dissolve c,d + name=faces",
    "-filter '!!a' target=mosaic + name=inhabited -dissolve a,c name=regions",
    "-drop target=mosaic",
  ]);
}
