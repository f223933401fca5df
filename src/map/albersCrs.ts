import { bounds, CRS, extend, type LatLng, latLng, type Point, point, Transformation } from "leaflet";
import { EARTH_RADIUS_KM, project, unproject } from "../sheet/projection";
import { WORLD_KM } from "../sheet/zoom";

const HALF_KM = WORLD_KM / 2;

/**
 * The sheet as a coordinate system of Leaflet. Both axes of the sheet point where the screen's do, so
 * no sign flips; zoom numbers mean what they mean in `scaleOf`.
 */
export const albersCrs: CRS = extend({}, CRS, {
  projection: {
    project({ lat, lng }: LatLng): Point {
      return point(project(lng, lat));
    },
    unproject({ x, y }: Point): LatLng {
      const [lng, lat] = unproject(x, y);
      return latLng(lat, lng);
    },
    bounds: bounds([-HALF_KM, -HALF_KM], [HALF_KM, HALF_KM]),
  },
  transformation: new Transformation(1 / WORLD_KM, 0.5, 1 / WORLD_KM, 0.5),
  infinite: true,
  R: EARTH_RADIUS_KM * 1000,
  distance: CRS.Earth.distance,
}) as object as CRS;
