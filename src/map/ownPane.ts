import type { Map as LeafletMap } from "leaflet";

/** Panes that Leaflet does not have, by their place in the stack: above its overlays, above its markers. */
const Z_INDEX = { movements: 410, labels: 620 };

/** A pane of ours, made when it is first asked for. */
export function ownPane(map: LeafletMap, name: keyof typeof Z_INDEX): HTMLElement {
  const pane = map.getPane(name) ?? map.createPane(name);
  pane.style.zIndex = String(Z_INDEX[name]);
  pane.style.pointerEvents = "none";
  return pane;
}
