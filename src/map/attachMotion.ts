import { Map as LeafletMap } from "leaflet";
import type { Session } from "../session/session";
import { isStepping } from "../session/settings";

const LARGEST_ANIMATED_ZOOM = 4;

/**
 * Lets the camera glide, or jump for readers who asked for less motion. Only through what Leaflet asks for at each
 * gesture, so that the map stays the same one. Returns the undoing.
 */
export function attachMotion(map: LeafletMap, session: Session): () => void {
  const { settings, surroundings } = session;
  const isStill = () => isStepping(settings.get(), surroundings.get());

  function apply(): void {
    map.options.inertia = !isStill();
    map.options.zoomAnimation = !isStill();
    map.options.zoomAnimationThreshold = isStill() ? 0 : LARGEST_ANIMATED_ZOOM;
  }
  // No option covers the arrow keys.
  map.panBy = (offset, options) =>
    LeafletMap.prototype.panBy.call(map, offset, isStill() ? { ...options, animate: false } : options);
  apply();
  const undo = [settings.subscribe(apply), surroundings.subscribe(apply)];
  return () => {
    for (const leave of undo) leave();
    map.panBy = LeafletMap.prototype.panBy;
  };
}
