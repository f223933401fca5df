import L from "leaflet";
import type { Draw } from "./draw";
import { flightsOf, placeAt } from "./flights";
import type { ScaleMission } from "./generateMission";

export const MAP_OPTIONS = {
  center: [52, 72] as [number, number],
  zoom: 4,
  zoomControl: false,
  attributionControl: false,
};

/** One `L.circleMarker` for each movement under way, moved by `setLatLng`. */
export async function prepare(host: HTMLElement, scale: ScaleMission, isCanvas: boolean): Promise<Draw> {
  const map = L.map(host, { ...MAP_OPTIONS, preferCanvas: isCanvas });
  const flights = flightsOf(scale);
  const duration = scale.to - scale.from;
  const markers = flights.map((flight) =>
    L.circleMarker(placeAt(flight, duration, scale.from), {
      radius: 3,
      stroke: false,
      fillOpacity: 1,
      interactive: false,
    }).addTo(map),
  );
  return (at) => {
    flights.forEach((flight, i) => markers[i]?.setLatLng(placeAt(flight, duration, at)));
  };
}
