import { missionRoutes } from "../../src/ground/missionRoutes";
import { unproject } from "../../src/sheet/projection";
import { missionText, shippedMission } from "../support/shippedMission";

/** Of the points of a route every so many, and the last: enough for a bent line on a web map. */
const POINT_STRIDE = 4;

const rounded = (degrees: number) => Number(degrees.toFixed(3));

function lonLatsOf(points: Float64Array): number[][] {
  const count = points.length / 2;
  return Array.from({ length: count }, (_, point) => point)
    .filter((point) => point % POINT_STRIDE === 0 || point === count - 1)
    .map((point) => unproject(points[2 * point] as number, points[2 * point + 1] as number).map(rounded));
}

/** The drawn movements of the shipped mission as GeoJSON lines; `start` and `end` in epoch milliseconds. */
export function movementLines() {
  const mission = shippedMission();
  const names = missionText("en").movements;
  const underway = new Map(mission.movements.map(({ id, underway }) => [id, underway]));
  const features = missionRoutes(mission).map(({ id, movementId, points }) => ({
    type: "Feature",
    properties: {
      id,
      name: names[movementId]?.name ?? movementId,
      start: underway.get(movementId)?.from,
      end: underway.get(movementId)?.to,
    },
    geometry: { type: "LineString", coordinates: lonLatsOf(points) },
  }));
  return { type: "FeatureCollection", features };
}

const dateOf = (instant: number) => {
  const date = new Date(instant);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
  };
};

/** All movements of the shipped mission as events of TimelineJS. */
export function movementEvents() {
  const names = missionText("en").movements;
  const events = shippedMission().movements.map(({ id, underway }) => ({
    start_date: dateOf(underway.from),
    end_date: dateOf(underway.to),
    text: { headline: names[id]?.name ?? id, text: names[id]?.note ?? "" },
    unique_id: id,
  }));
  return { events };
}
