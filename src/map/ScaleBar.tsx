import type { Map as LeafletMap } from "leaflet";
import { useCallback, useSyncExternalStore } from "react";
import { useLanguage } from "../bindings/useLanguage";
import { CITY_ZOOM } from "../ground/hub";
import { scaleOf } from "../sheet/zoom";
import { scaleBarOf } from "./scaleBarOf";

/** How long a distance is on the ground, near enough to the city for that to mean something. */
export function ScaleBar({ map }: { readonly map: LeafletMap }) {
  const { words } = useLanguage();
  const subscribe = useCallback(
    (listener: () => void) => {
      map.on("zoomend", listener);
      return () => void map.off("zoomend", listener);
    },
    [map],
  );
  const zoom = useSyncExternalStore(subscribe, () => map.getZoom());
  if (zoom < CITY_ZOOM) return null;
  const { km, width } = scaleBarOf(scaleOf(zoom));
  return (
    <div className="scale-bar" data-over-map="" style={{ width }}>
      {words.m.scaleBar({ n: km })}
    </div>
  );
}
