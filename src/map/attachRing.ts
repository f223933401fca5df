import { divIcon, type Map as LeafletMap, marker } from "leaflet";
import { CITY_ZOOM, hubOf } from "../ground/hub";
import { ringMarkup } from "../ground/ringMarkup";
import type { Session } from "../session/session";
import { tellRing } from "../telling/tellRing";
import {
  LOW_MAP,
  LOW_RING_RADIUS,
  NARROW_MAP,
  NARROW_RING_RADIUS,
  RING_RADIUS,
  WIDE_MAP,
  WIDE_RING_RADIUS,
} from "./mapOptions";

/** The ring of contingents at the hub, until the reader is so near that it opens into sites. */
export function attachRing(map: LeafletMap, session: Session): () => void {
  const hub = hubOf(session.mission);
  if (!hub) return () => {};
  const icon = divIcon({ className: "ring-mark", html: "", iconSize: [0, 0] });
  const mark = marker([hub.lat, hub.lon], { icon, interactive: false, keyboard: false });
  /** What the ring was drawn of. */
  let drawnOf: readonly unknown[] = [];

  function draw(): void {
    const radius = ringRadius(map);
    const language = session.language.get();
    const { contingents } = session.scenes.get();
    const element = mark.getElement();
    const now = [contingents, language, radius];
    if (!element || now.every((value, index) => value === drawnOf[index])) return;
    drawnOf = now;
    const { sectors, centre } = tellRing({ contingents }, language.text, language.words);
    element.innerHTML = ringMarkup(sectors, centre, radius);
  }

  function showByZoom(): void {
    if (map.getZoom() >= CITY_ZOOM) mark.remove();
    else if (!map.hasLayer(mark)) {
      drawnOf = [];
      mark.addTo(map);
    }
    draw();
  }

  const drawn = document.querySelector(".ground");
  if (drawn) session.release(drawn);
  showByZoom();
  map.on("zoomend resize", showByZoom);
  const undo = [session.pace.inSight(draw), session.language.subscribe(draw)];
  return () => {
    map.off("zoomend resize", showByZoom);
    for (const step of undo) step();
    mark.remove();
  };
}

/** The ring's radius in pixels on a map of this width. */
export function ringRadius(map: LeafletMap): number {
  const { x, y } = map.getSize();
  if (y < LOW_MAP) return LOW_RING_RADIUS;
  if (x < NARROW_MAP) return NARROW_RING_RADIUS;
  return x > WIDE_MAP ? WIDE_RING_RADIUS : RING_RADIUS;
}
