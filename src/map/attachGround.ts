import type { Map as LeafletMap } from "leaflet";
import type { GroundPaths } from "../ground/groundPaths";
import { createGroundSvg } from "../ground/groundSvg";
import { partiesKey, pastParties } from "../ground/past";
import { addNotice, dismissNotice, type Session } from "../session/session";
import { isStepping } from "../session/settings";
import { project } from "../sheet/projection";
import { scaleOf } from "../sheet/zoom";
import { type GroundLevel, groundLevelFor } from "./groundLevel";
import { loadGround } from "./loadGround";
import { openingFrame } from "./openingFrame";
import { SheetLayer } from "./sheetLayer";

/**
 * Draws the ground on the map; returns the undoing. The one that the page already holds is adopted and stays until the
 * camera shows how coarse it is.
 */
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
  const drawn = ground.paths();
  if (drawn) loaded.set("drawn", drawn);
  const frame = openingFrame(session.mission);
  let wanted: GroundLevel | null = drawn && "drawn";

  async function show(level: GroundLevel): Promise<void> {
    if (wanted === level) return;
    wanted = level;
    try {
      const paths = loaded.get(level) ?? (level === "drawn" ? null : await loadGround(level, abort.signal));
      if (abort.signal.aborted || !paths) return;
      loaded.set(level, paths);
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
      void show(level).then(showByCamera);
    };
    addNotice(session, {
      id: noticeId(level),
      text: ({ words: { m } }) => (loaded.size > 0 ? m.detailsNotLoaded() : m.groundNotLoaded()),
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
    // Under the reader's hand the colours follow at once: fading would paint the whole map for a while after each move.
    const isStill = session.held.get() || isStepping(session.settings.get(), session.surroundings.get());
    ground.element.classList.toggle("is-still", isStill);
    ground.setParties(parties);
  }

  function levelByCamera(): GroundLevel {
    const k = scaleOf(map.getZoom());
    const { lat, lng } = map.getCenter();
    const [x, y] = project(lng, lat);
    const half = map.getSize().divideBy(2 * k);
    const level = groundLevelFor({
      k,
      pixelRatio: devicePixelRatio,
      isHome: session.camera.get() === "home",
      shown: { minX: x - half.x, minY: y - half.y, maxX: x + half.x, maxY: y + half.y },
      drawn: drawn && { grid: drawn.grid, frame },
    });
    return level === "drawn" && loaded.has("first-paint") ? "first-paint" : level;
  }

  function showByCamera(): void {
    if (!abort.signal.aborted) void show(levelByCamera());
  }

  session.release(ground.element);
  fillOnChange();
  const leaveScenes = session.scenes.subscribe(fillOnChange);
  const leaveCamera = session.camera.subscribe(showByCamera);
  layer.addTo(map);
  if (drawn) markDrawn();
  // Where nothing is drawn, the coarser of the two files is there sooner.
  void show(drawn ? levelByCamera() : "first-paint").then(showByCamera);
  map.on("zoomend", showByCamera);
  return () => {
    abort.abort();
    leaveScenes();
    leaveCamera();
    map.off("zoomend", showByCamera);
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
