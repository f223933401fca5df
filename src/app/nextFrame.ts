const LONGEST_WAIT_MS = 1000;

/** Resolves in a task after the next frame; what is out of sight gets none, and waits for a second. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
