import { missionRoutes } from "../ground/missionRoutes";
import type { Movement, Place } from "../model/mission";
import type { About } from "../model/schema/about";
import { sampleGreatCircle } from "../sheet/greatCircle";
import { type LonLat, unproject } from "../sheet/projection";
import { type Told, tellPlaces } from "./about";
import type { Cell, Table } from "./csv";
import { splitAtAntimeridian } from "./splitAtAntimeridian";
import { movementsTable } from "./tables/forceTables";

const ROUTE_POINTS = 33;

/** Degrees to five decimals: about a metre. */
const round = (degrees: number) => Number(degrees.toFixed(5));
const rounded = ([lon, lat]: LonLat): LonLat => [round(lon), round(lat)];

interface Feature {
  readonly type: "Feature";
  readonly id: string;
  readonly properties: Readonly<Record<string, Cell>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
}

/** RFC 7946: longitude before latitude, in WGS 84; what the file says of itself is a foreign member. */
function writeCollection(features: readonly Feature[], about: About): string {
  return `${JSON.stringify({ type: "FeatureCollection", about, features }, null, 1)}\n`;
}

/** All places with what is known of how exactly each is placed. */
export function placesGeoJson({ mission, text, words }: Told, about: About): string {
  const featureOf = ({ id, kind, state, precision, lon, lat }: Place): Feature => ({
    type: "Feature",
    id,
    properties: { name: text.places[id]?.name ?? null, kind, state, precision },
    geometry: { type: "Point", coordinates: rounded([lon, lat]) },
  });
  const places = [...mission.places.values()].map(featureOf);
  return writeCollection(places, { ...about, accuracy: tellPlaces(words) });
}

function linesOf(movement: Movement, mission: Told["mission"]): (readonly LonLat[])[] {
  return missionRoutes(mission)
    .filter(({ movementId }) => movementId === movement.id)
    .flatMap(({ mode, points }) => {
      const start = unproject(points[0] ?? 0, points[1] ?? 0);
      const end = unproject(points[points.length - 2] ?? 0, points[points.length - 1] ?? 0);
      const via = movement.via.map(({ lon, lat }): LonLat => [lon, lat]);
      return splitAtAntimeridian(mode === "road" ? [start, ...via, end] : greatCircle(start, end));
    })
    .map((line) => line.map(rounded));
}

function greatCircle(from: LonLat, to: LonLat): LonLat[] {
  const points = sampleGreatCircle(from, to, ROUTE_POINTS);
  return Array.from({ length: ROUTE_POINTS }, (_, i) =>
    unproject(points[2 * i] ?? 0, points[2 * i + 1] ?? 0),
  );
}

/**
 * Movements with the columns of their table as properties. Air routes are great circles, roads the straight legs through the
 * places reported; a movement with an unknown end has no geometry.
 */
export function movementsGeoJson(told: Told, about: About): string {
  const { columns, records }: Table<Movement> = movementsTable(told);
  const features = records.map((movement): Feature => {
    const lines = linesOf(movement, told.mission);
    const [only] = lines;
    return {
      type: "Feature",
      id: movement.id,
      properties: Object.fromEntries(columns.map(({ name, of }) => [name, of(movement)])),
      geometry:
        only === undefined
          ? null
          : lines.length === 1
            ? { type: "LineString", coordinates: only }
            : { type: "MultiLineString", coordinates: lines },
    };
  });
  return writeCollection(features, about);
}
