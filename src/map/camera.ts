import { type LatLng, type Map as LeafletMap, latLng } from "leaflet";
import type { Mission } from "../model/mission";
import { OUTER_FRAME } from "../sheet/frame";
import { project, unproject } from "../sheet/projection";
import { type Box, fit, type Rect, toSheet } from "../sheet/view";
import { zoomOf } from "../sheet/zoom";
import { clamp } from "../timeline/clamp";
import { MAX_ZOOM } from "./mapOptions";
import { openingFrame } from "./openingFrame";

export interface CameraView {
  readonly center: LatLng;
  readonly zoom: number;
}

/** The camera that fits a box of the sheet into the part of the map that no panel covers. */
export function cameraFor(box: Box, container: HTMLElement): CameraView {
  const view = fit(box, freeRect(container));
  const [x, y] = toSheet(view, container.clientWidth / 2, container.clientHeight / 2);
  const [lng, lat] = unproject(x, y);
  return { center: latLng(lat, lng), zoom: Math.min(MAX_ZOOM, zoomOf(view.k)) };
}

export const homeCamera = (container: HTMLElement, mission: Mission) =>
  cameraFor(openingFrame(mission), container);

/**
 * The rectangle of the page's `.free` cell, counted from the map's corner; the whole map where the page
 * has no such cell or it lies elsewhere.
 */
function freeRect(container: HTMLElement): Rect {
  const own = container.getBoundingClientRect();
  const { clientWidth, clientHeight } = container;
  const whole = { left: 0, top: 0, width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) };
  const free = document.querySelector(".free")?.getBoundingClientRect();
  if (!free) return whole;
  const left = Math.max(0, Math.round(free.left - own.left));
  const top = Math.max(0, Math.round(free.top - own.top));
  const width = Math.min(whole.width, Math.round(free.right - own.left)) - left;
  const height = Math.min(whole.height, Math.round(free.bottom - own.top)) - top;
  return width >= 40 && height >= 40 ? { left, top, width, height } : whole;
}

/** The nearest centre that keeps the six member states within reach. */
export function nearestCenter(center: LatLng): LatLng {
  const [x, y] = project(center.lng, center.lat);
  const inX = clamp(x, OUTER_FRAME.minX, OUTER_FRAME.maxX);
  const inY = clamp(y, OUTER_FRAME.minY, OUTER_FRAME.maxY);
  if (inX === x && inY === y) return center;
  const [lng, lat] = unproject(inX, inY);
  return latLng(lat, lng);
}

/** Whether the map shows `camera`, to within a pixel or so. */
export function isAt(map: LeafletMap, { center, zoom }: CameraView): boolean {
  if (Math.abs(map.getZoom() - zoom) > 0.005) return false;
  return map.latLngToContainerPoint(center).distanceTo(map.getSize().divideBy(2)) < 2;
}
