import { type Map as LeafletMap, latLng } from "leaflet";
import type { Session } from "../session/session";
import { type CameraView, homeCamera, isAt, nearestCenter } from "./camera";
import { MIN_ZOOM } from "./mapOptions";

/**
 * Joins the map's camera to the session's, both ways, and is the one owner of resizing: at home the
 * opening frame is fitted anew, elsewhere the reader's centre stays. Returns the undoing.
 */
export function attachCamera(map: LeafletMap, session: Session): () => void {
  const container = map.getContainer();
  const { camera, mission } = session;
  let isOurs = false;

  function show(view: CameraView): void {
    isOurs = true;
    map.setMinZoom(Math.min(MIN_ZOOM, homeCamera(container, mission).zoom));
    map.setView(view.center, view.zoom, { animate: false, reset: true } as object);
    isOurs = false;
  }

  function refit(): void {
    if (container.clientWidth === 0 || container.clientHeight === 0) return;
    isOurs = true;
    map.invalidateSize({ animate: false, pan: camera.get() !== "home" });
    isOurs = false;
    apply();
  }

  function apply(): void {
    const wanted = camera.get();
    if (wanted === "home") show(homeCamera(container, mission));
    else {
      const view = {
        center: nearestCenter(latLng(wanted.lat, wanted.lng)),
        zoom: wanted.zoom,
      };
      if (!isAt(map, view)) show(view);
    }
  }

  function report(): void {
    if (isOurs) return;
    const zoom = map.getZoom();
    const { lat, lng } = map.getCenter().wrap();
    const nearest = nearestCenter(latLng(lat, lng));
    // Leaflet pans by whole pixels: a centre this near to the edge is as far inside as it can come.
    if (!isAt(map, { center: nearest, zoom })) map.panTo(nearest);
    else if (isAt(map, homeCamera(container, mission))) camera.set("home");
    else camera.set({ zoom, lat, lng });
  }

  const observer = new ResizeObserver(refit);
  observer.observe(container);
  const free = document.querySelector(".free");
  if (free) observer.observe(free);
  refit();
  map.on("moveend", report);
  const unsubscribe = camera.subscribe(apply);
  return () => {
    observer.disconnect();
    map.off("moveend", report);
    unsubscribe();
  };
}
