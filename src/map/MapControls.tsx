import type { Map as LeafletMap } from "leaflet";
import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { isStepping } from "../session/settings";
import { ALMATY_FRAME } from "../sheet/frame";
import { type CameraView, cameraFor, homeCamera } from "./camera";

/** Buttons for what the wheel, two fingers and keys do to the camera. */
export function MapControls({ map }: { readonly map: LeafletMap }) {
  const { m } = useLanguage().words;
  const { mission, settings, surroundings } = useSession();
  const container = map.getContainer();
  const go = ({ center, zoom }: CameraView) => {
    if (isStepping(settings.get(), surroundings.get())) map.setView(center, zoom, { animate: false });
    else map.flyTo(center, zoom, { duration: 0.8 });
  };
  const buttons = [
    { name: m.zoomIn(), icon: "M8 3v10M3 8h10", act: () => map.zoomIn() },
    { name: m.zoomOut(), icon: "M3 8h10", act: () => map.zoomOut() },
    {
      name: m.resetView(),
      icon: "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4",
      act: () => go(homeCamera(container, mission)),
    },
    {
      name: m.showAlmaty(),
      icon: "M8 1v3M8 12v3M1 8h3M12 8h3M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z",
      act: () => go(cameraFor(ALMATY_FRAME, container)),
    },
  ];
  return (
    <div className="map-controls" data-over-map="">
      {buttons.map(({ name, icon, act }) => (
        <button key={icon} type="button" aria-label={name} title={name} onClick={act}>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={icon} />
          </svg>
        </button>
      ))}
    </div>
  );
}
