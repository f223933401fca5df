import { escapeHtml } from "../../ground/escapeHtml";
import { hubOf } from "../../ground/hub";
import { ringMarkup } from "../../ground/ringMarkup";
import type { Session } from "../../session/session";
import { project } from "../../sheet/projection";
import { type Box, fit, toSheet } from "../../sheet/view";
import { tellRing } from "../../telling/tellRing";
import type { DrawnLayout } from "./drawnLayouts";
import { placeNames } from "./placeNames";

/** Labels in place for one layout: the markup, and the rules that place it, since the policy forbids style attributes. */
export interface DrawnLabels {
  readonly markup: string;
  readonly rules: string;
}

/** Air between a mark and its name, as `placeLabels` leaves it. */
const GAP = 3;

/**
 * The names and the ring of the opening scene. Which side of its point a name is on is chosen for the layout's
 * usual size; the style sheet then keeps it at its place of the sheet at any size.
 */
export function drawLabels(session: Session, frame: Box, layout: DrawnLayout, prefix: string): DrawnLabels {
  const { map, free, over, ringRadius } = layout;
  const view = fit(frame, free);
  const rules: string[] = [];

  function place([x, y]: readonly [number, number], away: number): string {
    const name = `${prefix}${rules.length}`;
    const east = Math.round(x - (frame.minX + frame.maxX) / 2);
    const south = Math.round(y - (frame.minY + frame.maxY) / 2);
    rules.push(`.${name}{--x:${east};--y:${south};--away:${away}px}`);
    return name;
  }

  const names = placeNames(session, { view, ...map, over, ringRadius }).map(({ item, side, at }) => {
    const lines = item.lines.map((line) => `<span>${escapeHtml(line)}</span>`).join("");
    const name = place(toSheet(view, ...at), item.clearance + GAP);
    return `<div class="ground-label ${item.className} ${name}" data-side="${side}">${lines}</div>`;
  });
  const hub = hubOf(session.mission);
  const { text, words } = session.language.get();
  const { sectors, centre } = tellRing(session.scenes.get(), text, words);
  const ring =
    hub === null
      ? ""
      : `<div class="ring-mark ${place(project(hub.lon, hub.lat), 0)}">${ringMarkup(sectors, centre, ringRadius)}</div>`;
  return {
    markup: `<div class="ground-labels ground-labels-${layout.id}">${ring}${names.join("")}</div>`,
    rules: rules.join("\n"),
  };
}
