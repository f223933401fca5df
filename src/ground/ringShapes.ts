import type { ContingentState } from "../scene/scene";

export interface RingSector {
  readonly id: string;
  readonly state: ContingentState;
  /** One letter that names the contingent in the reader's language. */
  readonly initial: string;
}

/** A sector as SVG paths around the middle of the ring. */
export interface SectorShape {
  readonly sector: RingSector;
  readonly outline: string;
  /** Null where nothing of the sector is filled. */
  readonly fill: string | null;
  /** The stroke through one that is gone. */
  readonly strike: string | null;
  readonly letterAt: readonly [x: number, y: number];
}

const HOLE = 0.46;
const MIDDLE = (1 + HOLE) / 2;
const GAP_RADIANS = 0.07;
/** Size of the letters as a part of the radius. */
export const RING_LETTER = 0.39;

/**
 * The sectors of a ring from the top clockwise. Full: all there; outer half: arriving; inner half: leaving; outline: not
 * yet there (dotted) or gone (drawn through). The state never shows in colour alone.
 */
export function ringShapes(sectors: readonly RingSector[], radius: number): SectorShape[] {
  const turn = (2 * Math.PI) / sectors.length;
  return sectors.map((sector, i) => {
    const from = i * turn + GAP_RADIANS / 2;
    const to = (i + 1) * turn - GAP_RADIANS / 2;
    const [inner, outer] = filledBand(sector.state);
    return {
      sector,
      outline: bandPath(radius, HOLE, 1, from, to),
      fill: outer > inner ? bandPath(radius, inner, outer, from, to) : null,
      strike: sector.state === "gone" ? strikePath(radius, (from + to) / 2) : null,
      letterAt: pointAt(radius * MIDDLE, (from + to) / 2),
    };
  });
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
  const big = round(radius * outer);
  const small = round(radius * inner);
  const isMost = to - from > Math.PI ? 1 : 0;
  return `M${ax} ${ay}A${big} ${big} 0 ${isMost} 1 ${bx} ${by}L${cx} ${cy}A${small} ${small} 0 ${isMost} 0 ${dx} ${dy}z`;
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
