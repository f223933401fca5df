import type { Mission } from "../model/mission";
import { frameOf, KAZAKHSTAN } from "../sheet/frame";
import type { LonLat } from "../sheet/projection";
import type { Box } from "../sheet/view";

/** Air around what the page opens with, in kilometres. */
const MARGIN_KM = 170;

/** What the page opens with: all of Kazakhstan and every place that a contingent set out from. */
export function openingFrame({ movements }: Mission): Box {
  const origins = movements
    .filter(({ direction }) => direction === "in")
    .flatMap(({ origin }) => (origin.certainty === "unknown" ? [] : origin.places))
    .map(({ lon, lat }): LonLat => [lon, lat]);
  return frameOf([...KAZAKHSTAN, ...origins], MARGIN_KM);
}
