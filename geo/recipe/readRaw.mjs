import { readFileSync } from "node:fs";
import { laea } from "./laea.mjs";

const FOLDER = new URL("../raw/", import.meta.url);

/** One raw layer's features with their own properties and coordinates, as Natural Earth has them. */
export function readRaw(name) {
  return JSON.parse(readFileSync(new URL(`${name}.geojson`, FOLDER), "utf8")).features;
}

/** A collection on the working plane; `key` maps raw properties to ours, or to null to leave a feature out. */
export function projectFeatures(features, key) {
  const kept = features.flatMap((feature) => {
    const properties = key(feature.properties, feature.geometry);
    if (properties === null) return [];
    return [{ type: "Feature", properties, geometry: projectGeometry(feature.geometry) }];
  });
  return { type: "FeatureCollection", features: kept };
}

function projectGeometry({ type, coordinates }) {
  return { type, coordinates: projectNested(coordinates) };
}

function projectNested(coordinates) {
  return typeof coordinates[0] === "number" ? laea.project(coordinates) : coordinates.map(projectNested);
}
