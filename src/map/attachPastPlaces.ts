import { divIcon, type Map as LeafletMap, type Marker, marker } from "leaflet";
import { markRadius, pastPlaces } from "../ground/past";
import type { Place } from "../model/mission";
import type { Session } from "../session/session";

/** Marks where the event of the years before that is told now took place. Returns the undoing. */
export function attachPastPlaces(map: LeafletMap, session: Session): () => void {
  let drawnFor = "";
  let marks: Marker[] = [];

  function createMark(place: Place): Marker {
    const size = 2 * markRadius(place, map.getZoom());
    const icon = divIcon({ className: `past-mark is-${place.precision}`, html: "", iconSize: [size, size] });
    return marker([place.lat, place.lon], { icon, interactive: false, keyboard: false }).addTo(map);
  }

  function removeAll(): void {
    for (const mark of marks) mark.remove();
    marks = [];
  }

  function draw(): void {
    const places = pastPlaces(session.shown.get(), session.scenes.get());
    const key = places.map((place) => `${place.id} ${markRadius(place, map.getZoom())}`).join();
    if (key === drawnFor) return;
    drawnFor = key;
    removeAll();
    marks = places.map(createMark);
  }

  draw();
  map.on("zoomend", draw);
  const leave = session.scenes.subscribe(draw);
  return () => {
    map.off("zoomend", draw);
    leave();
    removeAll();
  };
}
