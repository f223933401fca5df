import type { Map as LeafletMap } from "leaflet";
import { movementsCanvas } from "../behaviours/movementsCanvas";
import { pickMovements } from "../behaviours/pickMovements";
import { awaitCrowd } from "../ground/awaitCrowd";
import { missionRoutes } from "../ground/missionRoutes";
import { createOverlay } from "../ground/overlay";
import type { Session } from "../session/session";
import { ownPane } from "./ownPane";
import { SheetLayer } from "./sheetLayer";

const loadCrowd = awaitCrowd(() => import("../ground/crowd"));

/**
 * Draws the movements of the session on the map and answers the pointer, on the canvas that the page already holds
 * where it has one; returns the undoing.
 */
export function attachMovements(map: LeafletMap, session: Session): () => void {
  const existing = document.querySelector<HTMLCanvasElement>("canvas.movements");
  const canvas = existing ?? document.createElement("canvas");
  canvas.className = "movements";
  const overlay = createOverlay(canvas, missionRoutes(session.mission), loadCrowd);
  const { draw, undo } = movementsCanvas(overlay, session);
  const layer = new SheetLayer(
    canvas,
    (view, visible) => {
      const box = overlay.look(view, visible) ?? visible;
      draw();
      return box;
    },
    { pane: ownPane(map, "movements"), followsPan: true },
  );
  session.release(canvas);
  layer.addTo(map);
  const unpick = pickMovements(map.getContainer(), canvas, overlay, session);
  return () => {
    undo();
    unpick();
    layer.remove();
  };
}
