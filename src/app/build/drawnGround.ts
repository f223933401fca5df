import { type BaseMap, buildBaseMap } from "../../ground/baseMap";
import { groundMarkup } from "../../ground/groundMarkup";
import type { GroundTopology } from "../../ground/groundTopology";
import { openingFrame } from "../../map/openingFrame";
import type { Mission } from "../../model/mission";
import type { Session } from "../../session/session";
import type { Box } from "../../sheet/view";
import { coarsenTopology } from "./coarsenTopology";
import { drawLabels } from "./drawnLabels";
import { DRAWN_LAYOUTS } from "./drawnLayouts";
import { readSource } from "./readSource";

/** Kilometres: less than a pixel on a usual screen. */
const GRID_KM = 5;
/** Pixels per kilometre on a desktop; only the hatching depends on it. */
const USUAL_SCALE = 0.17;

export interface DrawnGround {
  readonly markup: string;
  /** Where the labels stand, as a style sheet. */
  readonly rules: string;
}

/** The coarse geometry of the first picture, and the frame that it opens with. */
export async function readDrawnMap(
  mission: Mission,
): Promise<{ readonly map: BaseMap; readonly frame: Box }> {
  const topology = JSON.parse(await readSource("../../../geo/first-paint.json")) as GroundTopology;
  const frame = openingFrame(mission);
  return { frame, map: buildBaseMap(coarsenTopology(topology, frame), GRID_KM) };
}

/** The map of the opening scene: the ground fitted to its cell, with names and the ring for each usual layout. */
export function drawGround(session: Session, map: BaseMap, frame: Box): DrawnGround {
  const tag = session.language.get().words.language;
  const labels = DRAWN_LAYOUTS.map((layout) =>
    drawLabels(session, frame, layout, `${tag}-${layout.id.slice(0, 1)}`),
  );
  const { width, height } = { width: frame.maxX - frame.minX, height: frame.maxY - frame.minY };
  const scale = `.ground-labels > *{--k:min(100cqw / ${width.toFixed(2)}, 100cqh / ${height.toFixed(2)})}`;
  return {
    markup: groundMarkup(map, frame, USUAL_SCALE) + labels.map(({ markup }) => markup).join(""),
    rules: [scale, ...labels.map(({ rules }) => rules)].join("\n"),
  };
}
