import { hubOf } from "../../ground/hub";
import { type LabelCandidate, placeLabels, type Side } from "../../ground/labels";
import { type LabelItem, labelItems } from "../../map/labelItems";
import type { Session } from "../../session/session";
import { project } from "../../sheet/projection";
import { type Rect, toScreen, type View } from "../../sheet/view";
import { zoomOf } from "../../sheet/zoom";

/** A map for which names are placed without a browser. Pixels from its corner. */
export interface NamedMap {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  /** What lies over it. */
  readonly over: readonly Rect[];
  readonly ringRadius: number;
}

export interface PlacedName {
  readonly item: LabelItem;
  readonly side: Side;
  /** The point that it names. */
  readonly at: readonly [x: number, y: number];
  /** The middle of its box. */
  readonly middle: readonly [x: number, y: number];
}

export const LETTER_SIZE: Readonly<Record<string, number>> = {
  "label-theatre": 15,
  "label-state": 12,
  "label-hub": 15,
};
export const USUAL_LETTER = 13;

/** About how wide a letter is, as a part of its size. */
const WIDTH = 0.55;
const SPACED_WIDTH = 0.82;

function sizeOf({ className, lines }: LabelItem): { width: number; height: number } {
  const isSpaced = className === "label-theatre" || className === "label-state";
  const size = LETTER_SIZE[className] ?? USUAL_LETTER;
  const longest = Math.max(...lines.map((line) => line.length));
  return {
    width: Math.ceil(longest * size * (isSpaced ? SPACED_WIDTH : WIDTH)) + 2,
    height: (size + 3) * lines.length,
  };
}

/** The names of the scene where the live map would put them, as far as that can be told without measuring a letter. */
export function placeNames(session: Session, map: NamedMap): readonly PlacedName[] {
  const { view, width, height, over, ringRadius } = map;
  const items = labelItems(session, zoomOf(view.k), ringRadius);
  const candidates = items.flatMap((item) =>
    item.anchors.map(([lon, lat]): LabelCandidate => {
      const [x, y] = toScreen(view, ...project(lon, lat));
      const { id, clearance, priority, sides } = item;
      return { id, ...sizeOf(item), x, y, clearance, priority, sides };
    }),
  );
  const hub = hubOf(session.mission);
  const ring = hub ? [ringBox(toScreen(view, ...project(hub.lon, hub.lat)), ringRadius + 1)] : [];
  const viewport = { left: 2, top: 2, width: width - 4, height: height - 4 };
  return placeLabels(candidates, [...over, ...ring], viewport).flatMap(({ id, left, top, side }) => {
    const item = items.find((it) => it.id === id);
    if (!item) return [];
    const size = sizeOf(item);
    const middle = [left + size.width / 2, top + size.height / 2] as const;
    const off = ({ x, y }: LabelCandidate) => Math.hypot(x - middle[0], y - middle[1]);
    const [own] = candidates.filter((it) => it.id === id).toSorted((one, other) => off(one) - off(other));
    return own ? [{ item, side, at: [own.x, own.y] as const, middle }] : [];
  });
}

const ringBox = ([x, y]: readonly [number, number], half: number): Rect => ({
  left: x - half,
  top: y - half,
  width: 2 * half,
  height: 2 * half,
});
