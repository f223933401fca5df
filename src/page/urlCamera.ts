import { clamp } from "../timeline/clamp";

/** A view of the map by the reader's own hand, in degrees. */
export interface UrlCamera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

// A literal, which a script that reads no camera can leave out.
const FORM = /^(-?\d{1,4}(?:\.\d{1,15})?)\/(-?\d{1,4}(?:\.\d{1,15})?)\/(-?\d{1,4}(?:\.\d{1,15})?)$/;
const LARGEST_ZOOM = 20;

/** Reads `zoom/lat/lng`; numbers out of range become the nearest in it, and are then not exact. */
export function parseUrlCamera(text: string): { camera: UrlCamera; isExact: boolean } | null {
  const match = FORM.exec(text.trim());
  if (!match) return null;
  const [zoom, lat, lng] = match.slice(1).map(Number) as [number, number, number];
  const camera = { zoom: clamp(zoom, 0, LARGEST_ZOOM), lat: clamp(lat, -90, 90), lng: clamp(lng, -180, 180) };
  return { camera, isExact: camera.zoom === zoom && camera.lat === lat && camera.lng === lng };
}

/** Zoom to a hundredth, degrees to four decimals (about ten metres). */
export function formatUrlCamera({ zoom, lat, lng }: UrlCamera): string {
  return [Number(zoom.toFixed(2)), Number(lat.toFixed(4)), Number(lng.toFixed(4))].join("/");
}
