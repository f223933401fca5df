import type { ContingentState } from "../scene/scene";
import { escapeHtml } from "./escapeHtml";

export interface RingSector {
  readonly id: string;
  readonly state: ContingentState;
  /** One letter that names the contingent in the reader's language. */
  readonly initial: string;
}

const HOLE = 0.46;
const MIDDLE = (1 + HOLE) / 2;
const GAP_RADIANS = 0.07;
/** Size of the letters as a part of the radius. */
const LETTER = 0.39;

/**
 * A ring of sectors, one per contingent from the top clockwise, with `centre` in its hole. Full: all
 * there; outer half: arriving; inner half: leaving; outline: not yet there (dotted) or gone (drawn
 * through). The state never shows in colour alone. Without sectors it is a dotted circle.
 */
export function ringMarkup(sectors: readonly RingSector[], centre: string, radius: number): string {
  const size = 2 * radius + 4;
  const turn = (2 * Math.PI) / sectors.length;
  const parts = sectors.map(({ id, state, initial }, i) => {
    const from = i * turn + GAP_RADIANS / 2;
    const to = (i + 1) * turn - GAP_RADIANS / 2;
    const [inner, outer] = filledBand(state);
    const filled =
      outer > inner ? `<path class="ring-fill" d="${bandPath(radius, inner, outer, from, to)}"/>` : "";
    const outline = `<path class="ring-outline" d="${bandPath(radius, HOLE, 1, from, to)}"/>`;
    const [x, y] = pointAt(radius * MIDDLE, (from + to) / 2);
    const strike =
      state === "gone" ? `<path class="ring-strike" d="${strikePath(radius, (from + to) / 2)}"/>` : "";
    const letter = `<text x="${x}" y="${y}">${escapeHtml(initial)}</text>`;
    return `<g class="ring-sector is-${state} guard-${id.toLowerCase()}">${outline}${filled}${strike}${letter}</g>`;
  });
  if (sectors.length === 0) {
    parts.push(`<g class="ring-sector is-absent"><circle class="ring-outline" r="${radius}"/></g>`);
  }
  return (
    `<svg class="ring" font-size="${round(radius * LETTER)}" width="${size}" height="${size}" viewBox="${-size / 2} ${-size / 2} ${size} ${size}">` +
    `<circle class="ring-ground" r="${radius + 1.5}"/>${parts.join("")}` +
    `<text class="ring-centre">${escapeHtml(centre)}</text></svg>`
  );
}

function filledBand(state: ContingentState): readonly [inner: number, outer: number] {
  if (state === "present") return [HOLE, 1];
  if (state === "arriving") return [MIDDLE, 1];
  if (state === "leaving") return [HOLE, MIDDLE];
  return [0, 0];
}

function bandPath(radius: number, inner: number, outer: number, from: number, to: number): string {
  const [ax, ay] = pointAt(radius * outer, from);
  const [bx, by] = pointAt(radius * outer, to);
  const [cx, cy] = pointAt(radius * inner, to);
  const [dx, dy] = pointAt(radius * inner, from);
  const big = radius * outer;
  const small = round(radius * inner);
  const isMost = to - from > Math.PI ? 1 : 0;
  return `M${ax} ${ay}A${round(big)} ${round(big)} 0 ${isMost} 1 ${bx} ${by}L${cx} ${cy}A${small} ${small} 0 ${isMost} 0 ${dx} ${dy}z`;
}

function strikePath(radius: number, angle: number): string {
  const [ax, ay] = pointAt(radius * (HOLE + 0.06), angle - 0.42);
  const [bx, by] = pointAt(radius * 0.95, angle + 0.42);
  return `M${ax} ${ay}L${bx} ${by}`;
}

function pointAt(radius: number, angle: number): [number, number] {
  return [round(radius * Math.sin(angle)), round(-radius * Math.cos(angle))];
}

const round = (value: number) => Number(value.toFixed(2));
