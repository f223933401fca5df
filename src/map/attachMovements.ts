import type { Map as LeafletMap } from "leaflet";
import { missionRoutes } from "../ground/missionRoutes";
import { createOverlay } from "../ground/overlay";
import type { Session } from "../session/session";
import { ownPane } from "./ownPane";
import { pickMovements } from "./pickMovements";
import { SheetLayer } from "./sheetLayer";
import { watchLook } from "./watchLook";

/** Draws the movements of the session on the map and answers the pointer; returns the undoing. */
export function attachMovements(map: LeafletMap, session: Session): () => void {
  const canvas = document.createElement("canvas");
  canvas.className = "movements";
  const overlay = createOverlay(canvas, missionRoutes(session.mission));
  const { scenes, selection, hovered } = session;

  function draw(): void {
    const marked = hovered.get() ?? selection.get();
    overlay.draw(scenes.get(), marked?.kind === "movement" ? marked.id : null);
  }

  const layer = new SheetLayer(
    canvas,
    (view, visible) => {
      const box = overlay.look(view, visible) ?? visible;
      draw();
      return box;
    },
    { pane: ownPane(map, "movements"), followsPan: true },
  );
  layer.addTo(map);
  const undo = [
    scenes.subscribe(draw),
    selection.subscribe(draw),
    hovered.subscribe(draw),
    watchLook(() => {
      overlay.recolour();
      draw();
    }),
    pickMovements(map.getContainer(), canvas, overlay, session),
  ];
  return () => {
    for (const step of undo) step();
    layer.remove();
  };
}
