import type { Map as LeafletMap } from "leaflet";
import type { GroundPaths } from "../ground/groundPaths";
import { createGroundSvg } from "../ground/groundSvg";
import { partiesKey, pastParties } from "../ground/past";
import { addNotice, dismissNotice, type Session } from "../session/session";
import { isStepping } from "../session/settings";
import { type GroundLevel, loadGround } from "./loadGround";
import { DETAIL_ZOOM } from "./mapOptions";
import { SheetLayer } from "./sheetLayer";

/** Draws the ground on the map, adopting the one the page already holds; returns the undoing. */
export function attachGround(map: LeafletMap, session: Session): () => void {
  const existing = document.querySelector<SVGSVGElement>("svg.ground-map");
  const ground = createGroundSvg(existing ?? undefined);
  const layer = new SheetLayer(
    ground.element,
    (view, visible) => {
      ground.lay(view, visible);
      return visible;
    },
    { pane: map.getPane("tilePane"), followsPan: false },
  );
  const abort = new AbortController();
  const loaded = new Map<GroundLevel, GroundPaths>();
  let wanted: GroundLevel | null = null;

  async function show(level: GroundLevel): Promise<void> {
    if (wanted === level) return;
    wanted = level;
    try {
      const paths = loaded.get(level) ?? (await loadGround(level, abort.signal));
      loaded.set(level, paths);
      if (abort.signal.aborted) return;
      dismissNotice(session, noticeId(level));
      if (wanted !== level) return;
      ground.setPaths(paths);
      markDrawn();
    } catch {
      if (abort.signal.aborted) return;
      if (wanted === level) wanted = null;
      tellFailure(level);
    }
  }

  function tellFailure(level: GroundLevel): void {
    const retry = () => {
      dismissNotice(session, noticeId(level));
      void show(level).then(showByZoom);
    };
    addNotice(session, {
      id: noticeId(level),
      text: ({ words: { m } }) => (level === "detail" ? m.detailsNotLoaded() : m.groundNotLoaded()),
      action: { text: ({ words }) => words.m.tryAgain(), run: retry },
    });
  }

  let shownParties = "";

  /** The states as parties of their time in the years before, and as on the days of the mission from then on. */
  function fillOnChange(): void {
    const parties = pastParties(session.scenes.get());
    const key = partiesKey(parties);
    if (key === shownParties) return;
    shownParties = key;
    ground.element.classList.toggle(
      "is-still",
      isStepping(session.settings.get(), session.surroundings.get()),
    );
    ground.setParties(parties);
  }

  const levelByZoom = () => (map.getZoom() >= DETAIL_ZOOM ? "detail" : "first-paint");

  function showByZoom(): void {
    if (!abort.signal.aborted) void show(levelByZoom());
  }

  fillOnChange();
  const leaveScenes = session.scenes.subscribe(fillOnChange);
  layer.addTo(map);
  if (existing) markDrawn();
  void show("first-paint").then(() => {
    if (levelByZoom() === "detail") showByZoom();
  });
  map.on("zoomend", showByZoom);
  return () => {
    abort.abort();
    leaveScenes();
    map.off("zoomend", showByZoom);
    layer.remove();
  };
}

const noticeId = (level: GroundLevel) => `ground-${level}`;

const DRAWN_MARK = "app:map-drawn";

/** Marks the moment at which the member states are first on screen: after the next frame is painted. */
function markDrawn(): void {
  if (performance.getEntriesByName(DRAWN_MARK).length > 0) return;
  requestAnimationFrame(() => setTimeout(() => performance.mark(DRAWN_MARK)));
}
