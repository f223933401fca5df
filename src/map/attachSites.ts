import { divIcon, type LatLngExpression, type Map as LeafletMap, type Marker, marker } from "leaflet";
import type { Selection, Session } from "../session/session";
import { sitesShown } from "./sitesShown";

const MARK_SIZE = 22;

/** Marks of the guarded sites whose coordinates are known. Returns the undoing. */
export function attachSites(map: LeafletMap, session: Session): () => void {
  const marks = new Map<string, { readonly mark: Marker; readonly className: string }>();
  const { hovered, selection } = session;

  function createMark(id: string, at: LatLngExpression, className: string): Marker {
    const icon = divIcon({ className, html: "", iconSize: [MARK_SIZE, MARK_SIZE] });
    const target: Selection = { kind: "site", id };
    const mark = marker(at, { icon, keyboard: false, riseOnHover: true });
    mark.on("mouseover", () => hovered.set(target));
    mark.on("mouseout", () => hovered.set(null));
    mark.on("click", () => selection.set(target));
    return mark.addTo(map);
  }

  function draw(): void {
    const shown = sitesShown(
      session.mission,
      session.scenes.get(),
      map.getZoom(),
      session.showsDisputed.get(),
    );
    const chosen = hovered.get() ?? selection.get();
    const left = new Set(marks.keys());
    for (const { site, place, scene } of shown) {
      const isChosen = chosen?.kind === "site" && chosen.id === site.id;
      const guard = `guard-${site.guard.toLowerCase()}`;
      const className = `site-mark is-${scene.status} ${guard}${isChosen ? " is-chosen" : ""}`;
      left.delete(site.id);
      const known = marks.get(site.id);
      if (known?.className === className) continue;
      known?.mark.remove();
      marks.set(site.id, { mark: createMark(site.id, [place.lat, place.lon], className), className });
    }
    for (const id of left) {
      marks.get(id)?.mark.remove();
      marks.delete(id);
    }
  }

  let drawnFor = "";
  function drawOnChange(): void {
    const key = session.scenes
      .get()
      .sites.map(({ status }) => status)
      .join();
    if (key === drawnFor) return;
    drawnFor = key;
    draw();
  }

  draw();
  map.on("zoomend", draw);
  const undo = [
    session.scenes.subscribe(drawOnChange),
    hovered.subscribe(draw),
    selection.subscribe(draw),
    session.showsDisputed.subscribe(draw),
  ];
  return () => {
    map.off("zoomend", draw);
    for (const step of undo) step();
    for (const { mark } of marks.values()) mark.remove();
  };
}
