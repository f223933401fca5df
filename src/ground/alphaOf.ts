import type { MovementScene } from "../scene/scene";

/** How clearly a movement shows; 0 is not at all. Completed ones fade over days. */
export function alphaOf({ status, direction, isPast }: MovementScene, daysOver: number): number {
  if (isPast || status === "pending" || status === "unplaced") return 0;
  if (status === "underway") return 1;
  const faded = 0.45 - 0.2 * Math.max(0, daysOver);
  if (direction === "in") return Math.max(0.25, faded);
  return faded < 0.15 ? 0 : faded;
}
