import { divIcon, type Map as LeafletMap, type Marker, marker } from "leaflet";
import { isHeld } from "../behaviours/isHeld";
import { type ShownSite, sitesShown } from "../ground/sitesShown";
import type { Selection } from "../session/selection";
import type { Session } from "../session/session";

const MARK_SIZE = 22;
const DRAWN_STATUSES = ["guarded", "over", "disputed"] as const;

/** Marks of the guarded sites whose coordinates are known. Returns the undoing. */
export function attachSites(map: LeafletMap, session: Session): () => void {
  const marks = new Map<string, Marker>();
  const { hovered, selection } = session;

  function createMark({ site: { id, guard }, place }: ShownSite): Marker {
    const className = `site-mark guard-${guard.toLowerCase()}`;
    const icon = divIcon({ className, html: "", iconSize: [MARK_SIZE, MARK_SIZE] });
    const target: Selection = { kind: "site", id };
    const mark = marker([place.lat, place.lon], { icon, keyboard: false, riseOnHover: true });
    mark.on("mouseover", () => hovered.set(target));
    mark.on("mouseout", ({ originalEvent }) => !isHeld(originalEvent) && hovered.set(null));
    mark.on("click", () => selection.set(target));
    return mark.addTo(map);
  }

  /** Changes the element in place: one made anew under the pointer would lose the press that it began. */
  function restyle(mark: Marker, { scene }: ShownSite, isChosen: boolean): void {
    const classes = mark.getElement()?.classList;
    for (const status of DRAWN_STATUSES) classes?.toggle(`is-${status}`, status === scene.status);
    classes?.toggle("is-chosen", isChosen);
  }

  function removeMark(id: string): void {
    marks.get(id)?.remove();
    marks.delete(id);
    const pointed = hovered.get();
    if (pointed?.kind === "site" && pointed.id === id) hovered.set(null);
  }

  function draw(): void {
    const shown = sitesShown(session.mission, session.scenes.get(), map.getZoom());
    const chosen = hovered.get() ?? selection.get();
    const left = new Set(marks.keys());
    for (const item of shown) {
      const { id } = item.site;
      left.delete(id);
      const mark = marks.get(id) ?? createMark(item);
      marks.set(id, mark);
      restyle(mark, item, chosen?.kind === "site" && chosen.id === id);
    }
    for (const id of left) removeMark(id);
  }

  let drawnFor = "";
  function drawOnChange(): void {
    const key = session.scenes
      .get()
      .sites.map(({ id, status }) => `${id} ${status}`)
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
    session.lens.subscribe(draw),
  ];
  return () => {
    map.off("zoomend", draw);
    for (const step of undo) step();
    for (const id of [...marks.keys()]) removeMark(id);
  };
}
