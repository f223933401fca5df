import { nextFrame } from "./nextFrame";

const hasPainted = () => performance.getEntriesByType("paint").length > 0;

/** Resolves in a task after the page has been painted; at once where it is not to be seen, and after a second in any case. */
export async function firstPaint(): Promise<void> {
  if (hasPainted() || document.visibilityState === "hidden") return;
  await nextFrame();
}
