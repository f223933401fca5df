import { DomUtil, type Map as LeafletMap } from "leaflet";
import { CITY_ZOOM, hubOf } from "../ground/hub";
import { type LabelCandidate, placeLabels } from "../ground/labels";
import { markRadius, partiesKey, pastParties, pastPlaces } from "../ground/past";
import { sitesShown } from "../ground/sitesShown";
import type { Session } from "../session/session";
import type { Rect } from "../sheet/view";
import { ringRadius } from "./attachRing";
import { drawnMovements } from "./drawnMovements";
import { type LabelItem, labelItems } from "./labelItems";
import { obstaclesOver, watchObstacles } from "./obstacles";
import { ownPane } from "./ownPane";

/** Keeps the texts of the map placed: after each move of the camera and each change of what they name. */
export function attachLabels(map: LeafletMap, session: Session): () => void {
  const pane = ownPane(map, "labels");
  const elements = new Map<string, HTMLElement>();
  /** As measured once: asking for a size makes the browser lay the page out. */
  let sizes = new WeakMap<HTMLElement, { readonly width: number; readonly height: number }>();
  let key = "";
  let isZooming = false;
  let isUndone = false;

  const pointOf = ([lon, lat]: readonly [number, number]) => map.latLngToContainerPoint([lat, lon]);

  function keepElement(item: LabelItem): void {
    const element = elements.get(item.id) ?? document.createElement("div");
    elements.set(item.id, element);
    const className = `map-label ${item.className}`;
    const text = item.lines.join("\n");
    if (element.className !== className || element.dataset["text"] !== text) {
      element.className = className;
      element.dataset["text"] = text;
      sizes.delete(element);
      element.replaceChildren(
        ...item.lines.map((line) => Object.assign(document.createElement("span"), { textContent: line })),
      );
    }
    if (!sizes.has(element) && element.parentNode !== pane) {
      element.style.visibility = "hidden";
      pane.append(element);
    }
  }

  function sizeOf(element: HTMLElement | undefined) {
    const known = element && sizes.get(element);
    if (known || !element) return known ?? { width: 0, height: 0 };
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    sizes.set(element, size);
    return size;
  }

  function candidatesOf(item: LabelItem): LabelCandidate[] {
    const size = sizeOf(elements.get(item.id));
    const { id, clearance, priority, sides, mayStandAnywhere = false } = item;
    return item.anchors.map((anchor, index) => {
      const { x, y } = pointOf(anchor);
      const isLast = index === item.anchors.length - 1;
      const base = { id, ...size, x, y, clearance, priority, sides };
      return { ...base, mayStandAnywhere: mayStandAnywhere && isLast };
    });
  }

  /** What stands at places on the map, whether or not its label finds room. */
  function marks(zoom: number, items: readonly LabelItem[]): Rect[] {
    const box = ({ x, y }: { x: number; y: number }, half: number) => ({
      left: x - half,
      top: y - half,
      width: 2 * half,
      height: 2 * half,
    });
    const fields = items.filter(({ className }) => className === "label-field");
    const hub = hubOf(session.mission);
    const ring = hub && zoom < CITY_ZOOM ? [box(pointOf([hub.lon, hub.lat]), ringRadius(map) + 1)] : [];
    const shown = sitesShown(session.mission, session.scenes.get(), zoom);
    return [
      ...ring,
      ...shown.map(({ place }) => box(pointOf([place.lon, place.lat]), 10)),
      ...pastPlaces(session.shown.get(), session.scenes.get()).map((place) =>
        box(pointOf([place.lon, place.lat]), markRadius(place, zoom)),
      ),
      ...fields.flatMap(({ anchors }) => anchors.map((anchor) => box(pointOf(anchor), 5))),
    ];
  }

  function place(): void {
    if (isZooming || isUndone) return;
    pane.hidden = false;
    const zoom = map.getZoom();
    const items = labelItems(session, zoom, ringRadius(map));
    const size = map.getSize();
    for (const item of items) keepElement(item);
    // After the new names are in the page, which then is laid out once for both.
    const obstacles = [...obstaclesOver(map.getContainer(), session), ...marks(zoom, items)];
    const viewport = { left: 2, top: 2, width: size.x - 4, height: size.y - 4 };
    const ids = new Set(items.map(({ id }) => id));
    const placed = new Map(
      placeLabels(items.flatMap(candidatesOf), obstacles, viewport).map((label) => [label.id, label]),
    );
    const offset = DomUtil.getPosition(map.getPane("mapPane") ?? pane);
    for (const [id, element] of elements) {
      const label = placed.get(id);
      if (!label) {
        element.remove();
        if (!ids.has(id)) elements.delete(id);
        continue;
      }
      if (element.parentNode !== pane) pane.append(element);
      const [left, top] = [`${label.left - offset.x}px`, `${label.top - offset.y}px`];
      if (element.dataset["side"] !== label.side) element.dataset["side"] = label.side;
      if (element.style.left !== left) element.style.left = left;
      if (element.style.top !== top) element.style.top = top;
      if (element.style.visibility !== "") element.style.visibility = "";
    }
  }

  /** For when the texts may have other sizes than before. */
  function measureAndPlace(): void {
    sizes = new WeakMap();
    place();
  }

  function placeOnChange(): void {
    const scene = session.scenes.get();
    const past = `${partiesKey(pastParties(scene))} ${pastParties(scene) && scene.eventId}`;
    const next = `${drawnMovements(session)} ${scene.sites.map(({ id, status }) => `${id} ${status}`)} ${past}`;
    if (next === key) return;
    key = next;
    place();
  }

  const hide = () => {
    isZooming = true;
    pane.hidden = true;
  };
  const show = () => {
    isZooming = false;
    place();
  };
  const resize = () => {
    isZooming = false;
    measureAndPlace();
  };
  placeOnChange();
  map.on("zoomstart", hide);
  map.on("moveend", show);
  map.on("resize", resize);
  const undo = [
    watchObstacles(session, place),
    session.pace.inSight(placeOnChange),
    session.language.subscribe(place),
    session.lens.subscribe(place),
    session.settings.subscribe(measureAndPlace),
  ];
  if (document.fonts?.status === "loading") document.fonts.ready.then(measureAndPlace);
  return () => {
    isUndone = true;
    map.off("zoomstart", hide);
    map.off("moveend", show);
    map.off("resize", resize);
    for (const step of undo) step();
    for (const element of elements.values()) element.remove();
    elements.clear();
  };
}
