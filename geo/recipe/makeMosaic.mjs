import { MEMBERS, nearnessOf } from "../levels.mjs";
import { projectFeatures, readRaw } from "./readRaw.mjs";
import { runMapshaper } from "./runMapshaper.mjs";

const DISPUTED = new Set(["Disputed", "Breakaway", "Indeterminate"]);

/** Natural Earth lists Israel as a whole among its disputed areas; only the areas inside and beside it are used. */
const WHOLE_STATES = new Set(["B91"]);

/** The leased town belongs to the region around it; the nameless sliver to the district it lies in. */
const REGION_FOLDED = { "KAB+00?": "KAZ-3197", "RUS+99?": "RUS-2382" };

/** Two outlines of one border that disagree by metres leave slivers of at most this size. */
const SLIVER_KM2 = 0.2;

/**
 * One seamless layer of pieces of land on the working plane, as TopoJSON: every piece carries `c` (the country
 * that Natural Earth gives it to), `d` (its disputed area, or null), `a` (its region in a member state, or null),
 * `near` (see `nearnessOf`) and `km2`.
 */
export async function makeMosaic() {
  const rawCountries = readRaw("ne_10m_admin_0_countries");
  const continents = new Map(
    rawCountries.map(({ properties }) => [
      properties.ADM0_A3,
      properties.SUBREGION === "South-Eastern Asia" ? "Far" : properties.CONTINENT,
    ]),
  );
  const countries = projectFeatures(rawCountries, ({ ADM0_A3 }) => ({
    c: ADM0_A3 === "KAB" ? "KAZ" : ADM0_A3,
  }));
  const disputed = projectFeatures(readRaw("ne_10m_admin_0_disputed_areas"), ({ BRK_A3, TYPE }) =>
    DISPUTED.has(TYPE) && !WHOLE_STATES.has(BRK_A3) ? { d: BRK_A3 } : null,
  );
  const regions = projectFeatures(readRaw("ne_10m_admin_1_csto"), ({ adm1_code }) => ({
    a: REGION_FOLDED[adm1_code] ?? adm1_code,
  }));

  const joined = await runMapshaper({ countries, disputed, regions }, "mosaic", [
    "-i countries.json disputed.json regions.json combine-files snap snap-interval=2",
    "-clean target=countries",
    "-union target=countries,disputed name=faces",
    "-filter '!!c'",
    "-union target=faces,regions name=mosaic",
    "-filter '!!c' -explode -each 'km2 = this.area / 1e6'",
  ]);
  const pieces = joined.objects.mosaic.geometries.filter(({ properties }) => !isSliver(properties));
  for (const piece of pieces) {
    const { c, d, a, km2 } = piece.properties;
    const kept = { c, d: d || null, a: a && !d ? a : null };
    piece.properties = { ...kept, near: nearnessOf(kept, continents.get(c)), km2 };
  }
  return closeGaps({ ...joined, objects: { mosaic: { type: "GeometryCollection", geometries: pieces } } });
}

function isSliver({ c, d, a, km2 }) {
  const isStray = a ? !a.startsWith(c) : MEMBERS.includes(c) && !d;
  if (isStray && km2 > SLIVER_KM2) {
    throw new Error(`A piece of ${km2.toFixed(2)} km2 lies in ${c} but in region ${a || "none"}.`);
  }
  return isStray;
}

function closeGaps(mosaic) {
  return runMapshaper({ mosaic }, "mosaic", ["-i mosaic.json", "-clean gap-width=200"]);
}
