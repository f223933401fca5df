import type { Direction } from "../model/mission";
import type { MovementScene, Traffic } from "../scene/scene";
import { DAY, type Instant } from "../timeline/instant";

const FRESH = 0.45;
const FADING_PER_DAY = 0.2;
/** Under it a withdrawal is gone. */
const FAINTEST = 0.15;
/** A deployment stays as clear as this. */
const KEPT = 0.25;
const GONE_AFTER = ((FRESH - FAINTEST) / FADING_PER_DAY) * DAY;

/** How clearly a movement shows; 0 is not at all. Completed ones fade over days. */
export function alphaOf({ status, direction, isPast }: MovementScene, daysOver: number): number {
  if (isPast || status === "pending" || status === "unplaced") return 0;
  return status === "underway" ? 1 : alphaWhenOver(direction, daysOver);
}

/** How clearly a movement shows that has been over for some days, and is not overtaken. */
export function alphaWhenOver(direction: Direction, daysOver: number): number {
  const faded = FRESH - FADING_PER_DAY * Math.max(0, daysOver);
  if (direction === "in") return Math.max(KEPT, faded);
  return faded < FAINTEST ? 0 : faded;
}

/** Where in `byEnd` those begin that may still show; those before it are gone or overtaken. */
export function firstFading({ byEnd, ended, until, isWithdrawing }: Traffic, at: Instant): number {
  if (!isWithdrawing) return 0;
  let low = 0;
  let high = ended;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((until[byEnd[middle] as number] as Instant) < at - GONE_AFTER) low = middle + 1;
    else high = middle;
  }
  return low;
}
