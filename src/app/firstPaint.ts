const LONGEST_WAIT_MS = 1000;

const hasPainted = () => performance.getEntriesByType("paint").length > 0;

/** Resolves in a task after the page has been painted; at once where it is not to be seen, and after a second in any case. */
export async function firstPaint(): Promise<void> {
  if (hasPainted() || document.visibilityState === "hidden") return;
  await new Promise<void>((resolve) => {
    // A frame that is out of sight gets no animation frames.
    setTimeout(resolve, LONGEST_WAIT_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
