import { readFileSync } from "node:fs";
import { readRaw } from "./readRaw.mjs";

/**
 * Tells whose a face is by law: the state a country or dependency belongs to; for a disputed area the state that
 * de-jure.json names, else "open".
 */
export function makeOwners() {
  const disputed = JSON.parse(readFileSync(new URL("../de-jure.json", import.meta.url), "utf8"));
  const countries = readRaw("ne_10m_admin_0_countries").map(({ properties }) => properties);
  const codes = new Map(countries.map(({ ADMIN, ADM0_A3 }) => [ADMIN, ADM0_A3]));
  const owners = new Map(
    countries.map(({ ADM0_A3, SOVEREIGNT }) => [ADM0_A3, codes.get(SOVEREIGNT) ?? ADM0_A3]),
  );
  return ({ c, d }) => (d ? (disputed[d] ?? "open") : (owners.get(c) ?? c));
}
