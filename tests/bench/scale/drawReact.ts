import { createElement, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { CircleMarker, MapContainer } from "react-leaflet";
import type { Draw } from "./draw";
import { MAP_OPTIONS } from "./drawLeaflet";
import { flightsOf, placeAt } from "./flights";
import type { ScaleMission } from "./generateMission";

const LOOK = { stroke: false, fillOpacity: 1 };

/** One `<CircleMarker>` of react-leaflet for each movement under way, rendered again for each frame. */
export async function prepare(host: HTMLElement, scale: ScaleMission): Promise<Draw> {
  const flights = flightsOf(scale);
  const duration = scale.to - scale.from;
  let setAt: (at: number) => void = () => {};

  function Markers() {
    const [at, set] = useState(scale.from);
    setAt = set;
    return flights.map((flight) =>
      createElement(CircleMarker, {
        key: flight.id,
        center: placeAt(flight, duration, at),
        radius: 3,
        pathOptions: LOOK,
        interactive: false,
      }),
    );
  }

  const style = { width: "100%", height: "100%" };
  flushSync(() =>
    createRoot(host).render(createElement(MapContainer, { ...MAP_OPTIONS, style }, createElement(Markers))),
  );
  await new Promise((done) => setTimeout(done, 0));
  return (at) => flushSync(() => setAt(at));
}
