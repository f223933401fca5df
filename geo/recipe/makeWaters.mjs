import { CITY_BOX } from "../levels.mjs";
import { projectFeatures, readRaw } from "./readRaw.mjs";
import { runMapshaper } from "./runMapshaper.mjs";

/** The layer `lakes` of one level: one shape per rank `r`. */
export function makeLakes({ lakes }) {
  const input = projectFeatures(readRaw("ne_10m_lakes"), chooseBy(lakes));
  return runMapshaper({ lakes: input }, "lakes", [
    "-i lakes.json",
    `-explode -filter 'this.area > area * 1e6'`,
    "-simplify weighted keep-shapes variable interval=interval",
    "-dissolve r name=lakes",
  ]);
}

/** The layer `rivers` of one level: one bundle of lines per rank `r`; lines go on under the lakes. */
export function makeRivers({ rivers }) {
  const input = projectFeatures(readRaw("ne_10m_rivers_lake_centerlines"), chooseBy(rivers));
  return runMapshaper({ rivers: input }, "rivers", [
    "-i rivers.json",
    "-simplify weighted keep-shapes variable interval=interval",
    "-dissolve r name=rivers",
  ]);
}

/** The layer `urban`: built-up land around Almaty as one shape, as coarse as the source has it. */
export function makeUrban() {
  const input = projectFeatures(readRaw("ne_50m_urban_areas"), (_, geometry) =>
    isNearCity(geometry) ? {} : null,
  );
  return runMapshaper({ urban: input }, "urban", ["-i urban.json", "-clean", "-dissolve name=urban"]);
}

function chooseBy({ rank, interval, area = 0, cityRank, cityInterval }) {
  return ({ scalerank }, geometry) => {
    const isNear = isNearCity(geometry);
    if (scalerank > (isNear ? cityRank : rank)) return null;
    return { r: scalerank, interval: isNear ? cityInterval : interval, area: isNear ? 0 : area };
  };
}

function isNearCity({ coordinates }) {
  const flat = coordinates.flat(Infinity);
  for (let index = 0; index < flat.length; index += 2) {
    const [lon, lat] = [flat[index], flat[index + 1]];
    if (lon > CITY_BOX.west && lon < CITY_BOX.east && lat > CITY_BOX.south && lat < CITY_BOX.north)
      return true;
  }
  return false;
}
