import { movementsCanvas } from "../behaviours/movementsCanvas";
import { pickMovements } from "../behaviours/pickMovements";
import { fillParties } from "../ground/fillParties";
import { type MovementRoute, missionRoutes } from "../ground/missionRoutes";
import { createOverlay } from "../ground/overlay";
import { ringMarkup } from "../ground/ringMarkup";
import { partiesAt } from "../scene/partiesAt";
import type { CoreSession } from "../session/coreSession";
import { type Box, fit } from "../sheet/view";
import { tellRing } from "../telling/tellRing";

/** The frame that the drawn map was fitted to: its viewBox, in kilometres of the sheet. */
function frameOf(svg: SVGSVGElement): Box {
  const [minX = 0, minY = 0, width = 1, height = 1] = (svg.getAttribute("viewBox") ?? "")
    .split(" ")
    .map(Number);
  return { minX, minY, maxX: minX + width, maxY: minY + height };
}

/**
 * Puts the canvas of what moves over the drawn map and keeps it there, in the host that the app never looks into: the
 * live map takes the canvas over as it stands. It is first drawn after the frame that shows the page, which is not to wait
 * for routes: the opening has none. Returns it with the undoing.
 */
export function drawMovements(
  ground: HTMLElement,
  svg: SVGSVGElement,
  session: CoreSession,
): { readonly canvas: HTMLCanvasElement; undo(): void } {
  const map = ground.parentElement ?? ground;
  const canvas = document.createElement("canvas");
  canvas.className = "movements";
  svg.after(canvas);
  let leave: (() => void) | null = () => {};

  function begin(routes: readonly MovementRoute[]): void {
    if (!leave) return;
    const frame = frameOf(svg);
    const overlay = createOverlay(canvas, routes);
    const { draw, undo } = movementsCanvas(overlay, session);
    const unpick = pickMovements(map, canvas, overlay, session);
    // Its first call comes after the next layout, which nothing here has to force.
    const observer = new ResizeObserver(() => {
      const own = ground.getBoundingClientRect();
      const whole = map.getBoundingClientRect();
      if (own.width === 0 || own.height === 0) return;
      const view = fit(frame, { left: 0, top: 0, width: own.width, height: own.height });
      const { width, height } = whole;
      const visible = { left: whole.left - own.left, top: whole.top - own.top, width, height };
      const { left, top } = overlay.look(view, visible) ?? visible;
      canvas.style.transform = `translate(${left}px, ${top}px)`;
      draw();
    });
    observer.observe(ground);
    observer.observe(map);
    leave = () => {
      observer.disconnect();
      undo();
      unpick();
    };
  }

  // Finding the routes takes as long as all the rest, and so has a task of its own.
  const findRoutes = () => {
    if (!leave) return;
    const routes = missionRoutes(session.mission);
    setTimeout(() => begin(routes));
  };
  requestAnimationFrame(() => setTimeout(findRoutes));
  return {
    canvas,
    undo() {
      leave?.();
      leave = null;
    },
  };
}

/** Fills the states of the drawn map as parties of their time in the years before, and as in January from then on. */
export function drawParties(svg: SVGSVGElement, { mission, scenes, shown }: CoreSession): () => void {
  /** The page is written with the states as in January. */
  let told = "null";
  function follow(): void {
    const { at, phase } = scenes.get();
    const parties = phase === "background" ? partiesAt(mission.treatyParties, at) : null;
    const key = JSON.stringify(parties);
    if (key === told) return;
    told = key;
    fillParties(svg, parties);
  }
  follow();
  return shown.subscribe(follow);
}

/** Keeps the ring of contingents, of which the drawn map has one for each of its layouts. */
export function drawRing(marks: readonly Element[], { scenes, shown, language }: CoreSession): () => void {
  const { text, words } = language.get();
  const radii = marks.map((mark) => Number(mark.querySelector("svg")?.getAttribute("width")) / 2 - 2);
  let told = scenes.getBuilt().contingents;
  function follow(): void {
    const { contingents } = scenes.get();
    if (contingents === told) return;
    told = contingents;
    const { sectors, centre } = tellRing({ contingents }, text, words);
    marks.forEach((mark, index) => {
      mark.innerHTML = ringMarkup(sectors, centre, radii[index] ?? 0);
    });
  }
  follow();
  return shown.subscribe(follow);
}
