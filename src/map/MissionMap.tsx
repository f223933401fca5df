import "leaflet/dist/leaflet.css";
import "./map.css";
import "./labels.css";
import type { Map as LeafletMap } from "leaflet";
import { useCallback, useState } from "react";
import { MapContainer } from "react-leaflet";
import { AsKnownLine } from "./AsKnownLine";
import { albersCrs } from "./albersCrs";
import { attachGround } from "./attachGround";
import { attachLabels } from "./attachLabels";
import { attachMovements } from "./attachMovements";
import { attachPastPlaces } from "./attachPastPlaces";
import { attachRing } from "./attachRing";
import { attachSites } from "./attachSites";
import { MapAttribution } from "./MapAttribution";
import { MapControls } from "./MapControls";
import { MapFrame } from "./MapFrame";
import { MapLayer } from "./MapLayer";
import { MAX_ZOOM, MIN_ZOOM } from "./mapOptions";
import { ScaleBar } from "./ScaleBar";

interface MissionMapProps {
  /** Id of the element that tells in words what the map shows. */
  readonly describedBy: string;
}

/** The map of the session: ground, movements, ring, sites and names, with its buttons beside it. */
export function MissionMap({ describedBy }: MissionMapProps) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  // Buttons and layers come in a task after the one in which Leaflet begins and is told what it may do.
  const keep = useCallback((made: LeafletMap | null) => {
    const timer = setTimeout(() => setMap(made));
    return () => {
      clearTimeout(timer);
      setMap(null);
    };
  }, []);
  return (
    <div className="mission-map">
      <MapContainer
        ref={keep}
        crs={albersCrs}
        center={[50, 62]}
        zoom={4}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        zoomSnap={0}
        zoomDelta={0.75}
        wheelPxPerZoomLevel={100}
        zoomControl={false}
        attributionControl={false}
        trackResize={false}
        boxZoom={false}
      >
        <MapFrame describedBy={describedBy} />
        {map && (
          <>
            <MapLayer attach={attachMovements} />
            <MapLayer attach={attachGround} />
            <MapLayer attach={attachSites} />
            <MapLayer attach={attachPastPlaces} />
            <MapLayer attach={attachRing} />
            <MapLayer attach={attachLabels} />
          </>
        )}
      </MapContainer>
      {map && <MapControls map={map} />}
      {map && <ScaleBar map={map} />}
      <AsKnownLine />
      <MapAttribution />
    </div>
  );
}
