import {
  DomUtil,
  type LatLng,
  Layer,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  point,
  type ZoomAnimEvent,
} from "leaflet";
import { project } from "../sheet/projection";
import type { Rect, View } from "../sheet/view";
import { scaleOf } from "../sheet/zoom";

/** Draws the element for a view, both in layer pixels, and returns its upper left corner there. */
export type Lay = (view: View, visible: Rect) => { readonly left: number; readonly top: number };

interface SheetLayerOptions {
  readonly pane: HTMLElement | undefined;
  /** Whether the element covers only what is visible, and must be laid again after each pan. */
  readonly followsPan: boolean;
}

/**
 * Puts an element that draws the sheet into a Leaflet pane, keeps it in step with the camera, and gives
 * it back to the place it came from on removal. The view is taken once per reset and reused by pans,
 * because Leaflet's own centre is rounded and would shift two layers against each other.
 */
export class SheetLayer extends Layer {
  private readonly element: HTMLElement | SVGElement;
  private readonly lay: Lay;
  private readonly settings: SheetLayerOptions;
  private home: { readonly parent: ParentNode; readonly before: ChildNode | null } | null = null;
  private view: View = { k: 1, x: 0, y: 0 };
  private corner = { left: 0, top: 0 };

  constructor(element: HTMLElement | SVGElement, lay: Lay, settings: SheetLayerOptions) {
    super();
    this.element = element;
    this.lay = lay;
    this.settings = settings;
  }

  override onAdd(map: LeafletMap): this {
    const { element } = this;
    this.home = element.parentNode ? { parent: element.parentNode, before: element.nextSibling } : null;
    element.classList.add("sheet-layer", "leaflet-zoom-animated");
    (this.settings.pane ?? map.getContainer()).append(element);
    this.reset();
    return this;
  }

  override onRemove(): this {
    const { element, home } = this;
    element.remove();
    element.classList.remove("sheet-layer", "leaflet-zoom-animated");
    element.style.transform = "";
    home?.parent.insertBefore(element, home.before?.parentNode === home.parent ? home.before : null);
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const events: Record<string, LeafletEventHandlerFn> = {
      viewreset: this.reset,
      zoomend: this.reset,
      zoom: this.follow,
      zoomanim: (event) => this.animate(event as ZoomAnimEvent),
    };
    if (this.settings.followsPan) events["moveend"] = this.place;
    return events;
  }

  /** Takes the camera anew and draws. */
  reset(): void {
    this.view = viewOf(this._map);
    this.place();
  }

  private place(): void {
    const offset = DomUtil.getPosition(paneOf(this._map));
    const size = this._map.getSize();
    const visible = { left: -offset.x, top: -offset.y, width: size.x, height: size.y };
    this.corner = this.lay(this.view, visible);
    this.element.style.transform = `translate3d(${this.corner.left}px,${this.corner.top}px,0)`;
  }

  private follow(): void {
    this.stretch(viewOf(this._map));
  }

  private animate(event: ZoomAnimEvent): void {
    this.stretch(viewOf(this._map, event.center, event.zoom));
  }

  private stretch(next: View): void {
    const ratio = next.k / this.view.k;
    const left = next.x + (this.corner.left - this.view.x) * ratio;
    const top = next.y + (this.corner.top - this.view.y) * ratio;
    DomUtil.setTransform(this.element as HTMLElement, point(left, top), ratio);
  }
}

/** The camera as a view of the sheet in layer pixels, without Leaflet's rounding. */
function viewOf(map: LeafletMap, center: LatLng = map.getCenter(), zoom = map.getZoom()): View {
  const k = scaleOf(zoom);
  const [x, y] = project(center.lng, center.lat);
  const half = map.getSize().divideBy(2);
  const offset = DomUtil.getPosition(paneOf(map));
  return { k, x: half.x - k * x - offset.x, y: half.y - k * y - offset.y };
}

function paneOf(map: LeafletMap): HTMLElement {
  return map.getPane("mapPane") ?? map.getContainer();
}
